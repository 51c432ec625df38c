namespace AlphaFlops.Analyzers.Configuration;

/// <summary>The modes of a forward pass by name.</summary>
internal static class ModeNames
{
    public static bool TryParse(string name, out bool isTraining)
    {
        isTraining = name == "train";
        return isTraining || name == "eval";
    }

    public static string Problem(string name) => $"'{name}' is no mode: write \"eval\" (the default) or \"train\", which adds the backward pass.";
}
