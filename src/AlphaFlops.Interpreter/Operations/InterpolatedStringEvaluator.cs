using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

internal sealed class InterpolatedStringEvaluator : Evaluator<IInterpolatedStringOperation>
{
    protected override object? Evaluate(IInterpolatedStringOperation operation, Frame frame)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal)
            {
                text.Append(literal.Text.ConstantValue.Value as string);
                continue;
            }

            if (part is not IInterpolationOperation interpolation)
                return new Unknown($"'{operation.Syntax}' is not understood", frame.Machine.PlaceOf(operation));
            var value = frame.Evaluate(interpolation.Expression);
            if (value is SymbolicNumber { Number.IsHidden: true }) value = SymbolicNumber.Plain(value);
            if (value is Unknown) return value;
            var format = interpolation.FormatString is null ? null : frame.Evaluate(interpolation.FormatString) as string;
            var shown = Display.Of(value, StaticTypes.Of(interpolation.Expression, frame), format, frame, operation);
            if (shown is not string piece) return shown;
            if (interpolation.Alignment is not null && frame.Evaluate(interpolation.Alignment) is int width)
            {
                if (width is > Limits.Text or < -Limits.Text)
                    return frame.Machine.Tracer.Note(new Unknown($"the text has more than {Limits.Text} characters", frame.Machine.PlaceOf(operation)));
                piece = width < 0 ? piece.PadRight(-width) : piece.PadLeft(width);
            }

            text.Append(piece);
        }

        return frame.Machine.Charged(text.ToString());
    }
}
