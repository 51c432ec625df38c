using System.Text;
using AlphaFlops.Interpreter.State;

namespace AlphaFlops.Interpreter.Values;

/// <summary>A StringBuilder.</summary>
public sealed class StringBuilderValue(string text) : MutableValue
{
    private readonly StringBuilder _text = new(text);

    public StringBuilder Text
    {
        get
        {
            Touch();
            return _text;
        }
    }

    public override string ToString() => Text.ToString();

    internal override Tracked? NewLike() => new StringBuilderValue("");

    private protected override object?[] SaveContents() => [_text.ToString()];

    private protected override void RestoreContents(object?[] contents)
    {
        _text.Clear();
        _text.Append((string)contents[0]!);
    }
}
