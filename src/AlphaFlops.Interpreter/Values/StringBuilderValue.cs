using System.Text;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A StringBuilder.</summary>
public sealed class StringBuilderValue(string text) : MutableValue
{
    public StringBuilder Text { get; } = new(text);

    public override string ToString() => Text.ToString();
}
