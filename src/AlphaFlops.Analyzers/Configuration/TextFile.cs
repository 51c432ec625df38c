using AlphaFlops.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>An AdditionalFile, and the places in it as Roslyn counts them.</summary>
internal sealed class TextFile(string path, SourceText text)
{
    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    public Location Locate(JsonValue value) => At(value.Line, value.Column);

    /// <summary>The name of a member.</summary>
    public Location Locate(JsonMember member) => At(member.Line, member.Column);

    /// <summary>A place in lines and columns that count from 1, widened to the token that begins there.</summary>
    public Location At(int line, int column)
    {
        if (Text.Lines.Count == 0) return Location.Create(Path, default, default);
        var textLine = Text.Lines[Math.Min(Math.Max(line, 1), Text.Lines.Count) - 1];
        var start = Math.Min(textLine.Start + Math.Max(column, 1) - 1, textLine.End);
        var span = TextSpan.FromBounds(start, EndOfToken(start, textLine.End));
        return Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
    }

    private int EndOfToken(int start, int end)
    {
        if (start >= end) return start;
        if (Text[start] is '{' or '[' or '}' or ']' or ',' or ':') return start + 1;
        var quoted = Text[start] == '"';
        for (var i = start + 1; i < end; i++)
        {
            if (quoted && Text[i] == '\\') i++;
            else if (quoted && Text[i] == '"') return i + 1;
            else if (!quoted && (char.IsWhiteSpace(Text[i]) || Text[i] is ',' or ']' or '}')) return i;
        }

        return end;
    }
}
