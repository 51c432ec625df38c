using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Dotnet;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Every meaning of .NET's own types, called with whatever there is: it gives a value or throws what the program would see, never
/// anything else.</summary>
public sealed class RobustnessTests
{
    private static readonly Compilation Compilation = TestCompilation.Create(
        [("C.cs", "public enum E { A, B } public class C { public static int F(int x) => x; }")], withTorchSharp: false, allowErrors: false);

    private static readonly string[] Spaces =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.ObjectModel", "System.Collections.Concurrent",
        "System.Linq", "System.Text", "System.Threading", "System.Threading.Tasks", "System.Numerics", "System.Diagnostics", "System.Globalization",
    ];

    public static TheoryData<string> Namespaces => [.. Spaces];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void No_argument_makes_a_meaning_fail(string space)
    {
        var random = new Random(17);
        var known = 0;
        foreach (var type in Namespace(space).GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public))
        {
            var constructed = type.Arity == 0 ? type : type.Construct([.. type.TypeParameters.Select(_ => (ITypeSymbol)Compilation.GetSpecialType(SpecialType.System_Int32))]);
            foreach (var method in constructed.GetMembers().OfType<IMethodSymbol>().Where(method => method.DeclaredAccessibility == Accessibility.Public))
                known += Try(method.Arity == 0 ? method : method.Construct([.. method.TypeParameters.Select(_ => (ITypeSymbol)Compilation.GetSpecialType(SpecialType.System_Int32))]), random);
        }

        Assert.True(known > 0, "no meaning was found");
    }

    private static int Try(IMethodSymbol method, Random random)
    {
        var known = 0;
        for (var turn = 0; turn < 40; turn++)
        {
            var samples = Samples();
            var receiver = method.IsStatic || method.MethodKind == MethodKind.Constructor ? null : samples[random.Next(samples.Length)];
            if (DotnetIntrinsics.Find(method.OriginalDefinition, receiver) is not { } meaning) continue;
            known++;
            var arguments = method.Parameters.Select(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref
                ? new Cell(samples[random.Next(samples.Length)])
                : samples[random.Next(samples.Length)]).ToArray();
            var machine = new Machine(new AlphaFlops.Interpreter.Engine.Program(Compilation), CancellationToken.None);
            try
            {
                meaning(new Call(machine, method, receiver, arguments, new Frame(machine, null, null), null));
            }
            catch (Exception exception) when (exception is ThrownException or LimitException)
            {
            }
            catch (Exception exception)
            {
                Assert.Fail($"{method.ToDisplayString()} on {receiver ?? "null"} with ({string.Join(", ", arguments.Select(a => (a as Cell)?.Value ?? a ?? "null"))}): {exception}");
            }
        }

        return known;
    }

    private static object?[] Samples() =>
    [
        null, 0, 1, -1, 7, int.MaxValue, int.MinValue, 3L, (byte)200, 2.5, -0.5f, double.NaN, 1e300, 1.5m, true, 'x', "", "abc", "12", "{0}", "a,b",
        new ListValue(), new ListValue([3, 1, 2]), new ListValue(["b", null]), new ArrayValue([1, 2, 3], Compilation.GetSpecialType(SpecialType.System_Int32)), new ArrayValue([]),
        new ArrayValue(['a', 'b'], Compilation.GetSpecialType(SpecialType.System_Char)), Pairs(), SetValue.From([1, 2]), new TupleValue(1, 2), new TypeValue(Compilation.GetTypeByMetadataName("E")!),
        new TypeValue(Compilation.GetSpecialType(SpecialType.System_Int32)), new Unknown("not known", null), new ListValue([new Unknown("not known", null)]),
        new ListValue { Lost = new Unknown("lost", null) }, new IndexValue(1, true), new RangeValue(new IndexValue(0, false), new IndexValue(1, true)), new StringBuilderValue("abc"),
        new SpanValue(new ArrayValue([1, 2, 3]), 1, 2), new DelegateValue(Function, null, null, null), new ObjectValue(Compilation.GetTypeByMetadataName("C")!),
        new ExceptionValue(Compilation.GetTypeByMetadataName("System.Exception")!, "m"), new GroupingValue(1, [1]), new ComparerValue(ValueComparer.Instance, null), new InertValue("thing"),
    ];

    private static IMethodSymbol Function => (IMethodSymbol)Compilation.GetTypeByMetadataName("C")!.GetMembers("F").Single();

    private static DictionaryValue Pairs()
    {
        var pairs = new DictionaryValue();
        pairs.Set("a", 1);
        pairs.Set(2, "b");
        return pairs;
    }

    private static INamespaceSymbol Namespace(string name)
    {
        INamespaceSymbol space = Compilation.GlobalNamespace;
        foreach (var part in name.Split('.')) space = space.GetNamespaceMembers().Single(member => member.Name == part);
        return space;
    }
}
