using System.Text;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Surface.Tests;

/// <summary>The surface against the assembly it stands for.</summary>
public class SignatureTests
{
    private static readonly Lazy<Dictionary<string, INamedTypeSymbol>> Surface = new(() => Symbols.Load(Places.Surface).VisibleTypes());
    private static readonly Lazy<Dictionary<string, INamedTypeSymbol>> Real = new(() => Symbols.Load(Places.RealTorchSharp!).VisibleTypes());

    [RealTorchSharpFact]
    public void Every_type_is_declared_as_in_TorchSharp()
    {
        var differences = new Differences();
        foreach (var (id, type) in Surface.Value)
            differences.Compare(id, type.Signature(), Real.Value.GetValueOrDefault(id)?.Signature());

        differences.AssertNone();
    }

    [RealTorchSharpFact]
    public void Every_member_is_declared_as_in_TorchSharp()
    {
        var differences = new Differences();
        foreach (var (typeId, type) in Surface.Value)
        {
            if (!Real.Value.TryGetValue(typeId, out var real))
                continue; // said by the test above

            var members = real.VisibleMembers();
            foreach (var (id, member) in type.VisibleMembers())
                differences.Compare(id, member.Signature(), members.GetValueOrDefault(id)?.Signature());
        }

        differences.AssertNone();
    }

    /// <summary>A class that derives from one of these must have to implement the same members, and be unable to derive where it is.</summary>
    [RealTorchSharpFact]
    public void Every_abstract_member_and_every_reachable_constructor_of_TorchSharp_is_here()
    {
        var differences = new Differences();
        foreach (var (typeId, type) in Surface.Value)
        {
            if (!Real.Value.TryGetValue(typeId, out var real))
                continue;

            var members = type.VisibleMembers();
            foreach (var (id, member) in real.VisibleMembers())
            {
                if ((member.IsAbstract || member is IMethodSymbol { MethodKind: MethodKind.Constructor }) && !LeftOut(member))
                    differences.Compare(id, members.GetValueOrDefault(id)?.Signature(), member.Signature());
            }
        }

        differences.AssertNone();
    }

    [RealTorchSharpFact(SameVersion = true)]
    public void Only_what_the_readme_names_is_left_out()
    {
        var differences = new Differences();
        foreach (var (typeId, real) in Real.Value)
        {
            if (LeftOut(real))
                continue;

            if (!Surface.Value.TryGetValue(typeId, out var type))
            {
                differences.Compare(typeId, null, real.Signature());
                continue;
            }

            var members = type.VisibleMembers();
            foreach (var (id, member) in real.VisibleMembers())
            {
                var unreachable = real.IsSealed && !member.IsOverride && member.DeclaredAccessibility != Accessibility.Public;
                if (!LeftOut(member) && !unreachable)
                    differences.Compare(id, members.GetValueOrDefault(id)?.Signature(), member.Signature());
            }
        }

        differences.AssertNone();
    }

    private static bool LeftOut(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => LeftOutType(type),
        IMethodSymbol method => method.Name == "Finalize" || LeftOutType(method.ReturnType) || method.Parameters.Any(p => LeftOutType(p.Type)),
        IPropertySymbol property => LeftOutType(property.Type),
        IFieldSymbol field => LeftOutType(field.Type),
        _ => false,
    };

    private static bool LeftOutType(ITypeSymbol type)
    {
        var place = type.ContainingNamespace?.ToDisplayString() ?? "";
        return type.Name == "HType"
            || type.ContainingType is { } outer && LeftOutType(outer)
            || place is "Tensorboard" or "TorchSharp.PInvoke" || place.StartsWith("Google.Protobuf", StringComparison.Ordinal);
    }

    private sealed class Differences
    {
        private const int Shown = 40;
        private readonly List<string> _lines = [];
        private int _compared;

        /// <summary>Either signature may be null: not declared on that side.</summary>
        public void Compare(string id, string? surface, string? real)
        {
            _compared++;
            if (surface != real)
                _lines.Add($"{id}\n    here:       {surface ?? "(missing)"}\n    TorchSharp: {real ?? "(missing)"}");
        }

        public void AssertNone()
        {
            if (_compared == 0)
                Assert.Fail("Nothing was compared.");
            if (_lines.Count == 0)
                return;

            var text = new StringBuilder($"{_lines.Count} of {_compared} declarations differ from {Places.RealTorchSharp}:\n");
            text.AppendJoin('\n', _lines.Order(StringComparer.Ordinal).Take(Shown));
            if (_lines.Count > Shown)
                text.Append($"\n... and {_lines.Count - Shown} more");
            Assert.Fail(text.ToString());
        }
    }
}
