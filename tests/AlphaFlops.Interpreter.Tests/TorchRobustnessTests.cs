using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Intrinsics.Torch;
using AlphaFlops.Interpreter.State;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>Every meaning of TorchSharp's members, called with whatever there is: it gives a value or throws what the program would see, never
/// anything else.</summary>
public sealed class TorchRobustnessTests
{
    private const int Parts = 4;

    private static readonly Compilation Compilation = TestCompilation.Create(("C.cs", "public class C { public static int F(int x) => x; public static Tensor G(Tensor x) => x; }"));

    private static readonly IMethodSymbol[] Methods = [.. Types(Space("TorchSharp")).SelectMany(Members)];

    public static TheoryData<int> Slices => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(Slices))]
    public void No_argument_makes_a_meaning_fail(int slice)
    {
        var program = new AlphaFlops.Interpreter.Engine.Program(Compilation);
        var random = new Random(17 + slice);
        var known = 0;
        var failures = new SortedDictionary<string, string>();
        for (var i = slice; i < Methods.Length; i += Parts) known += Try(Methods[i], program, random, failures);
        Assert.True(known > 0, "no meaning was found");
        Assert.True(failures.Count == 0, string.Join("\n", failures.Values));
    }

    private static int Try(IMethodSymbol method, AlphaFlops.Interpreter.Engine.Program program, Random random, SortedDictionary<string, string> failures)
    {
        var known = 0;
        for (var turn = 0; turn < 24; turn++)
        {
            Journal.Reset();
            var machine = new Machine(program, CancellationToken.None);
            machine.Tracer.IsRecording = turn % 2 == 0;
            var samples = Samples(machine);
            var receiver = method.IsStatic || method.MethodKind == MethodKind.Constructor ? null : Draw(method.ContainingType, 2);
            if (program.Intrinsic(method, receiver) is null) continue;
            known++;
            var arguments = method.Parameters.Select(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref ? new Cell(Draw(parameter.Type, 2)) : Draw(parameter.Type, 3)).ToArray();
            try
            {
                var result = machine.Invoker.Invoke(method, receiver, arguments, new Frame(machine, null, null), null);
                foreach (var module in new[] { receiver, result }.OfType<ModuleValue>()) Assert.NotNull(ModuleMembers.State(module, buffers: false).ToArray());
            }
            catch (Exception exception) when (exception is ThrownException or LimitException)
            {
            }
            catch (Exception exception)
            {
                var at = exception.StackTrace!.Split('\n').First(line => line.Contains("AlphaFlops")).Trim();
                failures[at] = $"{method.ToDisplayString()} on {receiver ?? "null"} with ({string.Join(", ", arguments.Select(a => (a as Cell)?.Value ?? a ?? "null"))}): {exception.GetType().Name} {at}";
            }

            // What fits, but for one in so many.
            object? Draw(ITypeSymbol type, int odd)
            {
                var fitting = random.Next(odd) == 0 ? [] : samples.Where(sample => TypeTests.Is(sample, type)).ToArray();
                return fitting.Length > 0 ? fitting[random.Next(fitting.Length)] : samples[random.Next(samples.Length)];
            }
        }

        return known;
    }

    private static object?[] Samples(Machine machine)
    {
        var (tensor, parameter) = (Tensor(2, 3), Tensor(3));
        parameter.IsParameter = true;
        var number = Tensor();
        number.Data = TensorData.Given([2.0], DType.Float32);
        var unknown = new Unknown("not known", null);
        return
        [
            null, 0, 1, -1, 7, int.MaxValue, int.MinValue, 3L, (sbyte)6, 2.5, -0.5f, double.NaN, true, 'x', "", "abc", "0", "a.b", new ListValue(), new ListValue([3, 1, 2]), new ListValue([null]),
            new ArrayValue([1L, 2L], Compilation.GetSpecialType(SpecialType.System_Int64)), new ArrayValue([]), new ArrayValue([null]), new TupleValue(1, 2), new TupleValue(null, null),
            new TupleValue("a", tensor), new TupleValue("a", null), unknown, new ListValue([unknown]), new ListValue { Lost = unknown }, new IndexValue(1, true),
            new RangeValue(new IndexValue(0, false), new IndexValue(1, true)), new SliceValue(0, null, 2), TensorIndexKind.Ellipsis, new InertValue("thing"), TorchStatics.Device,
            new DelegateValue(Function("F"), null, null, null), new DelegateValue(Function("G"), null, null, null), new DictionaryValue(), new ObjectValue(Type("C")), new TypeValue(Type("C")),
            tensor, parameter, number, Tensor(0), Tensor(1, 3, 8, 8), new ListValue([tensor, parameter]), new ListValue([tensor, null]), new ArrayValue([parameter, parameter]),
            Module("Linear", ContainerKind.None), Container("Sequential", ContainerKind.Sequential), Container("ModuleList`1", ContainerKind.List), Container("ModuleDict`1", ContainerKind.Dictionary),
            Container("ParameterList", ContainerKind.ParameterList), Container("ParameterDict", ContainerKind.ParameterDictionary), new ListValue([Module("ReLU", ContainerKind.None), null]),
            new TupleValue("m", Module("ReLU", ContainerKind.None)), new OptimizerValue("Adam", new Dictionary<string, object?>()),
        ];

        TensorValue Tensor(params long[] dims) => machine.Tracer.NewTensor(new TensorType(DType.Float32, Shape.Of(dims)));

        ModuleValue Container(string name, ContainerKind kind)
        {
            var container = Module(name, kind);
            container.Elements.Add(new("0", Module("ReLU", ContainerKind.None)));
            container.Parameters.Set("0", parameter);
            return container;
        }
    }

    private static ModuleValue Module(string name, ContainerKind kind) => new(Type("TorchSharp.Modules." + name), null) { Container = kind };

    private static INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name) ?? throw new InvalidOperationException(name);

    private static IMethodSymbol Function(string name) => (IMethodSymbol)Type("C").GetMembers(name).Single();

    private static INamespaceSymbol Space(string name) => Compilation.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == name);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol holder) => holder.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public })
        .SelectMany(member => Types(member).Concat(member is INamedTypeSymbol type ? [type] : []));

    private static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type)
    {
        var constructed = type.Arity == 0 ? type : type.Construct([.. type.TypeParameters.Select(Argument)]);
        return constructed.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal))
            .Select(method => method.Arity == 0 ? method : method.Construct([.. method.TypeParameters.Select(Argument)]));
    }

    private static ITypeSymbol Argument(ITypeParameterSymbol parameter) => parameter.ConstraintTypes.FirstOrDefault() as INamedTypeSymbol
        ?? (parameter.HasValueTypeConstraint || parameter.HasUnmanagedTypeConstraint ? Compilation.GetSpecialType(SpecialType.System_Int64) : Type("TorchSharp.torch+Tensor"));
}
