using System.Collections;
using System.Globalization;
using AlphaFlops.Interpreter;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Incremental;

/// <summary>What names an entry in every compilation of its project: its target by documentation id, its arguments and inputs by value.</summary>
internal sealed record EntryKey(string Project, string Target, string Values)
{
    /// <summary>Null for a target that has no name.</summary>
    public static EntryKey? TryCreate(Entry entry, Compilation compilation)
    {
        if (DocumentationCommentId.CreateDeclarationId(entry.Target) is not { } target) return null;
        var values = string.Join("\n",
        [
            entry.IsRun ? "run" : "create",
            entry.IsTraining ? "train" : "eval",
            entry.Records.Version,
            .. entry.Arguments.Select(argument => argument.Name + "=" + Text(argument.Value)),
            entry.Inputs is null ? "no inputs" : "inputs",
            .. entry.Inputs?.Select(Text) ?? [],
        ]);
        return new EntryKey(ProjectOf(compilation), entry.Target.ContainingAssembly?.Identity + "/" + target, values);
    }

    /// <summary>The project of a compilation. Its target frameworks differ in their references.</summary>
    public static string ProjectOf(Compilation compilation) =>
        compilation.AssemblyName + "/" + compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Identity;

    // A number says its type: 1 and 1.0 are not the same argument.
    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => "\"" + text + "\"",
        TensorType type => type.DType + "[" + string.Join(",", type.Shape.Select(dim => dim.Formula + "=" + dim.Witness.ToString(CultureInfo.InvariantCulture))) + "]",
        IEnumerable list => "[" + string.Join(",", list.Cast<object?>().Select(Text)) + "]",
        _ => value.GetType().Name + ":" + Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
