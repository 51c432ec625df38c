using Xunit;

namespace AlphaFlops.Core.Tests.Support;

/// <summary>A test that needs a file of the shared data, and is skipped without it.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (SharedData.File(file) is null) Skip = $"needs {file} of the shared data; set {SharedData.Variable} to its folder";
    }
}
