using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Tests of C# 14, skipped where the tests run on a Roslyn before it.</summary>
internal sealed class NewLanguageTheoryAttribute : TheoryAttribute
{
    public NewLanguageTheoryAttribute() => Skip = Enum.GetNames<LanguageVersion>().Contains("CSharp14") ? null : "C# 14 needs Roslyn 5: -p:RoslynVersion=5.12.0";
}
