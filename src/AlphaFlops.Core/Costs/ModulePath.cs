namespace AlphaFlops.Costs;

/// <summary>Paths of modules and tensors as named_modules and named_parameters write them.</summary>
internal static class ModulePath
{
    /// <summary>The module that registers a tensor: <c>layer1.0.conv1</c> for <c>layer1.0.conv1.weight</c>.</summary>
    public static string OfTensor(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? "" : path.Substring(0, dot);
    }

    /// <summary>The module itself and those around it, innermost first; the model itself is empty.</summary>
    public static IEnumerable<string> SelfAndParents(string path)
    {
        while (path.Length > 0)
        {
            yield return path;
            path = OfTensor(path);
        }

        yield return "";
    }
}
