namespace AlphaFlops.Traces;

/// <summary>A module with weights that every forward pass makes anew.</summary>
/// <param name="Name">Its class.</param>
/// <param name="Place">Where it is made.</param>
public sealed record RemadeModule(string Name, SourcePlace? Place);
