using AlphaFlops.Alpha;
using AlphaFlops.Costs;
using AlphaFlops.Interpreter.Tests.Models;
using AlphaFlops.Shapes;
using AlphaFlops.Testing;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Random networks, in PyTorch and here: the same shapes and element types of every tensor, the same numbers of parameters, buffers and MACs,
/// and where PyTorch throws, a certain failure at that step. ALPHAFLOPS_NETWORKS=20000 makes it a long run, ALPHAFLOPS_NETWORK=17 runs that one.</summary>
public sealed class NetworkTests(ITestOutputHelper output)
{
    private const int PerCompilation = 100;

    private const string Usings = "#nullable disable\nusing TorchSharp.Modules;\n";

    private const int Header = 2;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("ALPHAFLOPS_NETWORKS"), out var count) ? count : 2000;

    private static readonly int? Only = int.TryParse(Environment.GetEnvironmentVariable("ALPHAFLOPS_NETWORK"), out var seed) ? seed : null;

    [TorchFact]
    public async Task Networks_are_what_they_are_in_PyTorch()
    {
        using var torch = new TorchProcess();
        var (failures, refused, steps) = (new List<string>(), 0, 0);
        Task<List<string>> compared = Task.FromResult(new List<string>());
        foreach (var seeds in (Only is { } only ? [only] : Enumerable.Range(0, Count)).Chunk(PerCompilation))
        {
            // PyTorch runs the next ones while these are compared.
            var networks = seeds.Select(seed => NetworkGenerator.Make(seed, torch)).ToArray();
            refused += networks.Count(network => network.Error is not null);
            steps += networks.Sum(network => network.Python.Count);
            failures.AddRange(await compared);
            compared = Task.Run(() => Compare(networks).ToList());
        }

        failures.AddRange(await compared);

        output.WriteLine($"{Count} networks of {steps} lines, {refused} of them refused by PyTorch");
        foreach (var failure in failures.Take(400)) output.WriteLine(failure);
        Assert.True(failures.Count == 0, $"{failures.Count} networks differ\n{failures.FirstOrDefault()}");
    }

    private static IEnumerable<string> Compare(IReadOnlyList<Network> networks)
    {
        var sources = networks.Select(network => network.Source()).ToArray();
        var compilation = TestCompilation.Create(
            [.. networks.Select((network, i) => (network.Name + ".cs", Usings + sources[i].Code))]);
        for (var i = 0; i < networks.Count; i++)
        {
            var (trace, types) = Run(networks[i], compilation, sources[i].Steps.Length - 1);
            if (Difference(networks[i], trace, types, sources[i].Steps) is { } difference)
                yield return $"{networks[i].Name}: {difference}\n{sources[i].Code}\n{string.Join("\n", networks[i].Inputs.Select(x => $"{x.Name}: {x.DType}[{string.Join(",", x.Shape)}]"))}\n{string.Join("\n", networks[i].Python)}\n";
        }
    }

    // Each tensor passes a clone in the last line but one of the network's source.
    private static (Trace Trace, string[] Types) Run(Network network, CSharpCompilation compilation, int lines)
    {
        var entry = new Entry { Target = compilation.GetTypeByMetadataName(network.Name)!, Inputs = [.. network.Inputs.Select(TypeOf)], IsTraining = true };
        var trace = new ModelEvaluator(compilation).Evaluate(entry, CancellationToken.None);
        return (trace, [.. trace.Forward().Where(call => call.Operator.Name == "clone" && call.Place?.Line == Header + lines - 1).Select(call => call.Outputs[0].Type.ToString())]);
    }

    private static object TypeOf(Variable x) =>
        new TensorType(x.DType == "int64" ? DType.Int64 : DType.Float32, Shape.Of([.. x.Shape.Select(dim => (long)dim)]));

    private static string? Difference(Network network, Trace trace, string[] types, int[] steps)
    {
        for (var i = 0; i < Math.Min(types.Length, network.Types.Count); i++)
            if (types[i] != network.Types[i]) return $"tensor {i} is {types[i]}, in PyTorch {network.Types[i]}";
        if (network.Error is { } error)
        {
            if (trace.Failure is not { } failure || !trace.FailureIsCertain) return $"runs here to {types.LastOrDefault()}; PyTorch: {error}; unknown: {trace.Unknowns.FirstOrDefault()}";
            var line = failure.Place!.Line - Header - 1;
            return steps[line] == network.Step ? null : $"fails at another step: {failure}; PyTorch: {error}";
        }

        if (trace.Unknowns.Count > 0) return $"unknown: {trace.Unknowns[0]}";
        if (types.Length != network.Types.Count) return $"{types.Length} tensors, in PyTorch {network.Types.Count}";
        var parameters = trace.Registered.Where(tensor => !tensor.IsBuffer).Sum(tensor => tensor.Type.Shape.Elements.Value);
        if (parameters != network.Totals.Parameters) return $"{parameters} parameters, in PyTorch {network.Totals.Parameters}";
        var buffers = trace.Registered.Where(tensor => tensor.IsBuffer && !tensor.Path.EndsWith("num_batches_tracked", StringComparison.Ordinal)).Sum(tensor => tensor.Type.Shape.Elements.Value);
        if (buffers != network.Totals.Buffers) return $"{buffers} buffer elements, in PyTorch {network.Totals.Buffers}";
        var macs = trace.Macs();
        if (network.Totals.Macs is { } expected && macs != expected) return $"{macs} MACs, in PyTorch {expected}";
        if (network.Totals.TrainingMacs is not { } training || HasUnusedResults(network)) return null;
        var trained = CostModel.Compute(trace, PublishedProfile.Value, training: true).Macs - OfFirstSteps(trace);
        return trained != training ? $"{trained} MACs with the backward pass, in PyTorch {training}" : null;
    }

    // Nothing goes back through attention whose weights alone are looked at.
    private static bool HasUnusedResults(Network network) =>
        network.Python.Any(line => line.Contains("(x", StringComparison.Ordinal) && line.EndsWith(")[1]", StringComparison.Ordinal) && network.Python.Any(made => made.Contains("MultiheadAttention", StringComparison.Ordinal)));

    /// <summary>A state of zeros needs no gradient. PyTorch's CPU knows it, a GPU's kernel computes it with the rest.</summary>
    internal static long OfFirstSteps(Trace trace) => trace.Forward().Sum(OfFirstStep);

    private static long OfFirstStep(OperatorCall call)
    {
        if (call.Operator.Name is not ("rnn" or "lstm" or "gru")) return 0;
        var products = call.Result.Products;
        return Enumerable.Range(0, products.Count / 2).Sum(i => products[2 * i + 1].Macs.Value * products[2 * i + 1].Spatial.Value / products[2 * i].Spatial.Value);
    }
}
