using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests;

/// <summary>`is` on values, by field types of a compilation.</summary>
public sealed class TypeTestsTests
{
    private static readonly Compilation Compilation = TestCompilation.Create(("Types.cs", """
        public interface IAnimal { } public class Animal : IAnimal { } public sealed class Dog : Animal { } public enum Color : byte { Red } public record struct P(int X);
        public class Net : Module<Tensor, Tensor> { public Net() : base("n") { } public override Tensor forward(Tensor x) => x; }
        public class Types
        {
            public object obj; public int i32; public long i64; public int? n32; public string text; public bool flag; public Color color; public IComparable comparable;
            public IComparable<int> comparableInt; public IComparable<long> comparableLong; public ValueType valueType; public IConvertible convertible;
            public Animal animal; public IAnimal ianimal; public Dog dog; public List<IAnimal> animals; public IEnumerable<Animal> someAnimals; public P point;
            public int[] ints; public object[] objects; public string[] strings; public int[,] grid; public Array array; public IList<int> ilist; public IReadOnlyList<int> rolist;
            public List<int> list; public HashSet<int> set; public Dictionary<int, int> map; public IDictionary<int, int> imap; public System.Collections.IEnumerable items;
            public (int, string) pair; public (int, int) ints2; public KeyValuePair<int, string> kvp; public Tuple<int, string> tuple;
            public Tensor tensor; public TorchSharp.Modules.Parameter parameter; public IDisposable disposable; public Module module; public Module<Tensor, Tensor> unary; public Net net;
            public Func<int, int> func; public Action action; public Delegate any; public Type type; public Exception exception; public ArgumentException argument; public Index index; public Range range;
            public IComparable<string> comparableText; public IEnumerable<char> chars; public IEnumerable<int> numbers;
        }
        """));

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["null"] = null,
        ["5"] = 5,
        ["5L"] = 5L,
        ["byte"] = (byte)0,
        ["true"] = true,
        ["text"] = "x",
        ["dog"] = new ObjectValue(Compilation.GetTypeByMetadataName("Dog")!),
        ["point"] = new ObjectValue(Compilation.GetTypeByMetadataName("P")!),
        ["net"] = new ModuleValue(Compilation.GetTypeByMetadataName("Net")!, null),
        ["ints"] = new ArrayValue([1, 2], Compilation.GetSpecialType(SpecialType.System_Int32)),
        ["strings"] = new ArrayValue(["a"], Compilation.GetSpecialType(SpecialType.System_String)),
        ["list"] = new ListValue([1]),
        ["set"] = new SetValue(),
        ["map"] = new DictionaryValue(),
        ["pair"] = new TupleValue(1, "a"),
        ["tensor"] = new TensorValue(new TensorType(DType.Float32, Shape.Of(1)), new Memory(0)),
        ["parameter"] = new TensorValue(new TensorType(DType.Float32, Shape.Of(1)), new Memory(0)) { IsParameter = true },
        ["type"] = new TypeValue(Compilation.GetSpecialType(SpecialType.System_Int32)),
        ["argument"] = new ExceptionValue(Compilation.GetTypeByMetadataName("System.ArgumentNullException")!, "m"),
        ["^1"] = new IndexValue(1, true),
        ["square"] = new DelegateValue((IMethodSymbol)Compilation.GetTypeByMetadataName("System.Func`2")!
            .Construct(Compilation.GetSpecialType(SpecialType.System_Int32), Compilation.GetSpecialType(SpecialType.System_Int32)).DelegateInvokeMethod!, null, null, null),
    };

    [Theory]
    [InlineData("null", "", "obj text n32 animal")]
    [InlineData("5", "obj i32 n32 comparable comparableInt valueType convertible", "i64 text flag color comparableLong animal ints")]
    [InlineData("5L", "i64 comparableLong", "i32 n32")]
    [InlineData("byte", "color", "i32")]
    [InlineData("true", "flag valueType comparable", "i32")]
    [InlineData("text", "text obj comparable comparableText chars items", "i32 animal ints numbers list")]
    [InlineData("dog", "dog animal ianimal obj", "net text exception")]
    [InlineData("point", "point valueType", "animal")]
    [InlineData("net", "net module unary obj disposable", "tensor animal")]
    [InlineData("ints", "ints array ilist rolist items numbers obj", "objects strings grid list set")]
    [InlineData("strings", "strings objects array", "ints")]
    [InlineData("list", "list ilist rolist items numbers obj", "set map ints text")]
    [InlineData("set", "set items numbers", "list map")]
    [InlineData("map", "map imap items", "list set")]
    [InlineData("pair", "pair kvp tuple valueType", "ints2 list")]
    [InlineData("tensor", "tensor disposable obj", "parameter module")]
    [InlineData("parameter", "parameter tensor", "module")]
    [InlineData("type", "type", "text")]
    [InlineData("argument", "exception argument obj", "animal")]
    [InlineData("^1", "index valueType", "range i32")]
    [InlineData("square", "func any obj", "action")]
    public void A_value_is_of_its_types(string value, string types, string others)
    {
        foreach (var name in types.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.True(TypeTests.Is(Values[value], TypeOf(name)), name);
        foreach (var name in others.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.False(TypeTests.Is(Values[value], TypeOf(name)), name);
    }

    [Fact]
    public void Interfaces_are_covariant_over_classes() =>
        Assert.True(TypeTests.IsAssignable(TypeOf("someAnimals"), Compilation.GetTypeByMetadataName("System.Collections.Generic.IEnumerable`1")!.Construct(TypeOf("ianimal"))));

    [Fact]
    public void Lists_are_invariant() =>
        Assert.False(TypeTests.IsAssignable(TypeOf("animals"), Compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!.Construct(TypeOf("animal"))));

    private static ITypeSymbol TypeOf(string field) =>
        ((IFieldSymbol)Compilation.GetTypeByMetadataName("Types")!.GetMembers(field).Single()).Type;
}
