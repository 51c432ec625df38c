using System.Text.RegularExpressions;

namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>Makes random networks while PyTorch runs them: each line is chosen for the shapes that PyTorch gave the ones before, so that most of them
/// can run. A network ends after some lines, or with the first that PyTorch refuses.</summary>
internal static class NetworkGenerator
{
    private const int MaxElements = 20_000;

    // What PyTorch refuses for other reasons than shapes: values of elements, strides, two widths of floating point (autocast makes them one),
    // no kernel on a CPU, checks of its Python layer that TorchSharp does not have, and max_pool1d, which throws only where gradients are wanted.
    private static readonly Regex[] OfValues =
    [
        new("index out of range in self|data_size. Index|not implemented for|not supported for|Could not run"),
        new("expected scalar type|to have (the )?same dtype|ZeroDivisionError"),
        new("view size is not compatible with input tensor's size and stride"),
        new("Expected more than 1 (value per channel|spatial element) when training"),
        new("MaxPool1d.*Output size is too small", RegexOptions.Singleline),
    ];

    public static Network Make(int seed, TorchProcess torch)
    {
        var draw = new Draw(seed);
        var network = new Network(seed);
        network.Inputs.Add(new Variable("x0", "float32", Shape(draw)));
        network.Inputs.Add(draw.Chance(0.2) ? new Variable("x1", "int64", [draw.Int(1, 3), draw.Int(1, 5)]) : new Variable("x1", "float32", Shape(draw)));
        draw.Variables.AddRange(network.Inputs);
        torch.Begin(network.Inputs.Select(input => (input.DType, input.Shape)));
        var count = draw.Int(3, 12);
        for (var number = 2; number < count + 2 && network.Error is null; number++) Extend(network, number, draw, torch);
        network.Totals = torch.End();
        return network;
    }

    private static int[] Shape(Draw draw)
    {
        int Size() => draw.Chance(0.02) ? 0 : draw.Int(1, 3);
        return draw.Int(0, 5) switch
        {
            0 => [Size(), draw.Int(1, 8)],
            1 => [Size(), draw.Int(1, 6), draw.Int(2, 8)],
            2 => [Size(), draw.OneOf(1, 3, 4, 6), draw.Int(3, 10), draw.Int(3, 10)],
            3 => [Size(), draw.OneOf(2, 4), draw.Int(2, 5), draw.Int(2, 5), draw.Int(2, 5)],
            4 => [draw.OneOf(2, 4, 6), draw.Int(4, 9), draw.Int(4, 9)],
            _ => [draw.Int(1, 9)],
        };
    }

    private static void Extend(Network network, int number, Draw draw, TorchProcess torch)
    {
        var x = draw.Chance(0.7) ? draw.Variables[^1] : draw.OneOf([.. draw.Variables]);
        var choices = x.IsFloat ? draw.Chance(0.5) ? LayerSteps.All : TensorSteps.All
            : x.DType == "int64" && draw.Chance(0.4) ? LayerSteps.OfTokens : TensorSteps.All;
        Step? step;
        do step = draw.OneOf(choices)(draw, x);
        while (step is null);

        var target = "x" + number;
        network.Step = number;
        var (modules, line) = Writing.Write(network, step, x.Name, target, number, draw);
        foreach (var text in modules.Append(line))
        {
            var name = text[..text.IndexOf(' ')];
            var (type, error) = torch.Run(text, name);
            network.Python.Add(text);
            network.Error = error;
            if (!string.IsNullOrEmpty(type)) network.Types.Add(type);
            if (error is null) continue;
            if (draw.Chance(0.8) || OfValues.Any(reason => reason.IsMatch(string.Join("; ", modules) + line + error)))
            {
                network.Drop();
                torch.Drop(["m" + number]);
            }

            return;
        }

        var made = Variable.Parse(target, network.Types[^1]);

        // Large tensors cost time and show nothing more.
        if (made.Elements <= MaxElements) draw.Variables.Add(made);
    }
}
