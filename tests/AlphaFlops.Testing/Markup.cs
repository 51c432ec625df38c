using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Testing;

/// <summary>A text without its marks, and what they mark: <c>[|…|]</c> the rule under test, <c>{|AF1002:…|}</c> a named one. Marks nest.</summary>
public sealed record Markup(string Text, IReadOnlyList<(string? Id, TextSpan Span)> Spans)
{
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string? Id, int Start, char End)>();
        var spans = new List<(string?, TextSpan)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At("[|") && !IsMarkedBracket())
            {
                open.Push((null, text.Length, ']'));
                i++;
            }
            else if (At("{|") && marked.IndexOf(':', i) is > 0 and var colon && marked[(i + 2)..colon].All(char.IsAsciiLetterOrDigit))
            {
                open.Push((marked[(i + 2)..colon], text.Length, '}'));
                i = colon;
            }
            else if (open.Count > 0 && At("|" + open.Peek().End))
            {
                var (id, start, _) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }

            // {|AF3003:[|} marks a bracket.
            bool IsMarkedBracket() => open.Count > 0 && open.Peek().End == '}' && At("[|}");

            bool At(string mark) => string.CompareOrdinal(marked, i, mark, 0, mark.Length) == 0;
        }

        if (open.Count > 0) throw new ArgumentException($"'{open.Peek().Id ?? "["}|' is not closed in the test's source.");
        return new Markup(text.ToString(), spans);
    }
}
