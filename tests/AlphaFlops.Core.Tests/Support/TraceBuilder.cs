using AlphaFlops.Operators;
using AlphaFlops.Shapes;
using AlphaFlops.Traces;

namespace AlphaFlops.Core.Tests.Support;

/// <summary>Traces by hand: float32 tensors of one dimension, numbered in the order in which they are made.</summary>
internal sealed class TraceBuilder
{
    private readonly List<OperatorCall> _calls = [];
    private readonly List<RegisteredTensor> _registered = [];
    private readonly List<UnknownCost> _unknowns = [];
    private int _storages;

    /// <summary>An input of the model.</summary>
    public TensorUse Input(params long[] dims) => New(dims, isModelState: false);

    /// <summary>A registered parameter.</summary>
    public TensorUse Parameter(string path, params long[] dims) => Register(path, dims, isBuffer: false);

    public TensorUse Buffer(string path, params long[] dims) => Register(path, dims, isBuffer: true);

    /// <summary>An operator without products.</summary>
    public TensorUse Pointwise(string name, long[] dims, params TensorUse[] inputs) => Call(name, "", dims, [], inputs);

    /// <summary>An operator with one product.</summary>
    public TensorUse Product(string name, string path, long[] dims, long macs, params TensorUse[] inputs) =>
        Call(name, path, dims, [new Product(OperatorFamily.Linear, macs, 1, 1)], inputs);

    public TensorUse Call(string name, string path, long[] dims, Product[] products, params TensorUse[] inputs) =>
        Add(name, path, New(dims, isModelState: false), products, isView: false, inputs);

    /// <summary>Writes into its first input.</summary>
    public TensorUse InPlace(string name, params TensorUse[] inputs) => Add(name, "", inputs[0], [], isView: false, inputs);

    public TensorUse View(string name, long[] dims, TensorUse input) =>
        Add(name, "", input with { Type = Type(dims) }, [], isView: true, input);

    public TraceBuilder Unknown(string reason)
    {
        _unknowns.Add(new UnknownCost(reason, null));
        return this;
    }

    /// <param name="training">With the backward pass from all results.</param>
    public Trace Build(bool training = false)
    {
        var block = new CallBlock([.. _calls]);
        var storages = _storages;
        var pass = BackwardPass.Of(block.Steps, training ? BackwardPass.Tracked(block) : [], new Dictionary<int, int>(), () => storages++, keepsGraph: false);
        return new() { Block = new CallBlock([.. block.Steps, .. pass.Steps]), Registered = _registered, Unknowns = _unknowns };
    }

    public static TensorType Type(params long[] dims) => new(DType.Float32, Shape.Of(dims));

    public static SourcePlace Place(int line) => new("Model.cs", line, 1, line, 10, 0, 9);

    private TensorUse Register(string path, long[] dims, bool isBuffer)
    {
        var use = New(dims, isModelState: true);
        _registered.Add(new RegisteredTensor(path, use.Type, isBuffer) { IsTrained = !isBuffer });
        return use with { NeedsGradient = !isBuffer };
    }

    private TensorUse New(long[] dims, bool isModelState) => new(_storages++, Type(dims), isModelState);

    private TensorUse Add(string name, string path, TensorUse output, Product[] products, bool isView, params TensorUse[] inputs)
    {
        var family = isView ? OperatorFamily.View : products.Length > 0 ? products[0].Family : OperatorFamily.MemoryBound;
        var result = new OperatorResult(output.Type)
        {
            IsView = isView,
            Products = products,
            ElementOps = isView ? 0 : 1,
            MovedBytes = isView ? 0 : 10,
        };
        if (inputs.Any(input => input.NeedsGradient)) output = output with { NeedsGradient = true };
        _calls.Add(new OperatorCall(new Operator(name, family, _ => result), path, Place(path.Length + 1), inputs, [output], result));
        return output;
    }
}
