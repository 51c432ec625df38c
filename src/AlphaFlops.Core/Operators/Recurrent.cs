using AlphaFlops.Shapes;

namespace AlphaFlops.Operators;

/// <summary>RNN, LSTM, GRU and their cells: gates · hidden · (in + hidden) MACs for each step, sample, layer and direction. The input's product runs
/// over the whole sequence at once; the state's has the rows of one step only, which is what its α is a function of. One operation for each
/// element of a gate.</summary>
public static class Recurrent
{
    public static IReadOnlyList<Operator> All { get; } =
    [
        Network("rnn", "RNN", gates: 1, cellState: false),
        Network("gru", "GRU", gates: 3, cellState: false),
        Network("lstm", "LSTM", gates: 4, cellState: true),
        Cell("rnn_cell", "RNNCell", gates: 1, cellState: false),
        Cell("gru_cell", "GRUCell", gates: 3, cellState: false),
        Cell("lstm_cell", "LSTMCell", gates: 4, cellState: true),
    ];

    private sealed record Sizes(Dim Input, Dim Hidden, int Layers, int Directions, Dim Projected)
    {
        public static Sizes Of(Arguments m)
        {
            Dim hidden = m.Int("hiddenSize|hidden_size"), projected = m.Int("proj_size|projSize", 0);
            return new(m.Int("inputSize|input_size"), hidden, Rules.Countable(m.Int("numLayers|num_layers", 1), "layers"), m.Bool("bidirectional") ? 2 : 1, projected == 0 ? hidden : projected);
        }

        /// <summary>Features that a layer reads.</summary>
        public Dim Read(int layer) => layer == 0 ? Input : Projected * Directions;
    }

    private static Operator Network(string name, string module, int gates, bool cellState) => new(name, OperatorFamily.Recurrent, a => Apply(name, a, gates, cellState))
    {
        Modules = [new ModuleDefinition(module, m => Tensors(m, gates)) { Inputs = Sequences }],
    };

    private static IEnumerable<string> Sequences(Arguments m)
    {
        var features = m.Int("inputSize|input_size");
        return [m.Bool("batchFirst|batch_first") ? $"float32[N,T,{features}]" : $"float32[T,N,{features}]"];
    }

    /// <summary>weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0, then the same with _reverse, then the next layer.</summary>
    private static IEnumerable<ModuleTensor> Tensors(Arguments m, int gates)
    {
        var sizes = Sizes.Of(m);
        var dtype = m.DType("dtype", DType.Float32);
        for (var layer = 0; layer < sizes.Layers; layer++)
            for (var direction = 0; direction < sizes.Directions; direction++)
            {
                var suffix = $"_l{layer}{(direction == 1 ? "_reverse" : "")}";
                yield return new("weight_ih" + suffix, new(dtype, new Shape(sizes.Hidden * gates, sizes.Read(layer))));
                yield return new("weight_hh" + suffix, new(dtype, new Shape(sizes.Hidden * gates, sizes.Projected)));
                if (m.Bool("bias", true))
                {
                    yield return new("bias_ih" + suffix, new(dtype, new Shape(sizes.Hidden * gates)));
                    yield return new("bias_hh" + suffix, new(dtype, new Shape(sizes.Hidden * gates)));
                }

                if (sizes.Projected != sizes.Hidden) yield return new("weight_hr" + suffix, new(dtype, new Shape(sizes.Projected, sizes.Hidden)));
            }
    }

    /// <summary>(L,N,in) to (L,N,directions · hidden) and the last states (layers · directions,N,hidden).</summary>
    private static OperatorResult Apply(string name, Arguments a, int gates, bool cellState)
    {
        var x = a.Input();
        var sizes = Sizes.Of(a);
        if (x.Rank != 3) throw new ShapeException($"{name} expects 3 dimensions, gets {x}");
        if (x.Shape[2] != sizes.Input) throw new ShapeException($"{name} expects {sizes.Input} features, gets {x.Shape[2]}: {x}", new Mismatch(sizes.Input.Value, x.Shape[2].Value));
        var batchFirst = a.Bool("batchFirst|batch_first");
        Dim steps = x.Shape[batchFirst ? 1 : 0], batch = x.Shape[batchFirst ? 0 : 1];
        var state = new Shape(sizes.Layers * sizes.Directions, batch, sizes.Projected);
        var cell = state.With(2, sizes.Hidden);
        RequireState(name, a.Has("h0_c0|h0|hx") ? a.Tensors("h0_c0|h0|hx") : [], state, cell);

        var products = new List<Product>();
        for (var layer = 0; layer < sizes.Layers; layer++)
            for (var direction = 0; direction < sizes.Directions; direction++)
                products.AddRange(Step(steps, batch, sizes.Read(layer), sizes.Hidden, sizes.Projected, gates, layer == 0 ? 1 : Product.All));

        var output = x.With(x.Shape.With(2, sizes.Projected * sizes.Directions));
        return new OperatorResult(cellState ? [output, x.With(state), x.With(cell)] : [output, x.With(state)])
        {
            Products = products,
            // A plain one keeps the state that it begins with too; where there is more of a step to keep, the last state is not needed.
            SavedBytes = (steps * Kept(gates) + (gates == 1 ? 1 : 0)) * batch * sizes.Hidden * sizes.Layers * sizes.Directions * x.DType.Size(),
            ElementOps = steps * batch * sizes.Hidden * gates * sizes.Layers * sizes.Directions,
        };
    }

    private static IEnumerable<Product> Step(Dim steps, Dim batch, Dim read, Dim hidden, Dim projected, int gates, uint input)
    {
        yield return Products.Recurrent(steps * batch, read, hidden * gates) with { Left = input, Right = Product.Weights };
        yield return Products.Recurrent(steps * batch, projected, hidden * gates) with { Spatial = batch, Left = Product.All, Right = Product.Weights };
        if (projected != hidden) yield return Products.Recurrent(steps * batch, hidden, projected) with { Spatial = batch, Left = Product.All, Right = Product.Weights };
    }

    /// <summary>The numbers that a step keeps for each element of the state: the state, the gates, and in a GRU and an LSTM what lies between.</summary>
    private static int Kept(int gates) => gates switch { 1 => 1, 3 => 7, _ => 7 };

    private static void RequireState(string name, IReadOnlyList<TensorType> states, params Shape[] expected)
    {
        for (var i = 0; i < states.Count && i < expected.Length; i++)
            if (!states[i].Shape.Equals(expected[i])) throw new ShapeException($"{name} expects a state of shape {expected[i]}, gets {states[i]}");
    }

    private static Operator Cell(string name, string module, int gates, bool cellState) => new(name, OperatorFamily.Recurrent, a =>
    {
        var x = a.Input();
        var sizes = Sizes.Of(a);
        if (x.Rank is not (1 or 2) || x.Shape[-1] != sizes.Input) throw new ShapeException($"{name} expects {sizes.Input} features, gets {x}");
        var rows = x.Shape.RemoveAt(-1).Elements;
        var state = x.With(x.Shape.With(-1, sizes.Hidden));
        RequireState(name, a.Has("h0_c0|h0|hx") ? a.Tensors("h0_c0|h0|hx") : [], state.Shape, state.Shape);
        return new OperatorResult(cellState ? [state, state] : [state])
        {
            Products =
            [
                Products.Recurrent(rows, sizes.Input, sizes.Hidden * gates) with { Right = Product.Weights },
                Products.Recurrent(rows, sizes.Hidden, sizes.Hidden * gates) with { Left = a.Has("h0_c0|h0|hx") ? 2u : 0, Right = Product.Weights },
            ],
            SavedBytes = rows * sizes.Hidden * Kept(gates) * x.DType.Size(),
            ElementOps = rows * sizes.Hidden * gates,
        };
    })
    {
        Modules = [new ModuleDefinition(module, m => CellTensors(m, gates))],
    };

    private static IEnumerable<ModuleTensor> CellTensors(Arguments m, int gates)
    {
        var sizes = Sizes.Of(m);
        var dtype = m.DType("dtype", DType.Float32);
        yield return new("weight_ih", new(dtype, new Shape(sizes.Hidden * gates, sizes.Input)));
        yield return new("weight_hh", new(dtype, new Shape(sizes.Hidden * gates, sizes.Hidden)));
        if (!m.Bool("bias", true)) yield break;
        yield return new("bias_ih", new(dtype, new Shape(sizes.Hidden * gates)));
        yield return new("bias_hh", new(dtype, new Shape(sizes.Hidden * gates)));
    }
}
