using System.Reflection;

namespace AlphaFlops.Testing;

/// <summary>Files of the repository that tests read.</summary>
public static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The source of [ModelCost] as the package puts it into a project.</summary>
    public static string ModelCostAttribute { get; } = Read("build", "source", "ModelCostAttribute.cs");
}
