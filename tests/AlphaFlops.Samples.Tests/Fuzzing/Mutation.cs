using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AlphaFlops.Samples.Tests.Fuzzing;

/// <summary>Code in the middle of being typed: tokens and statements deleted, doubled and swapped, numbers changed.</summary>
internal sealed class Mutation
{
    private readonly string _source;
    private readonly TextSpan[] _statements;
    private readonly TextSpan[] _tokens;
    private readonly TextSpan[] _numbers;

    public Mutation(string source)
    {
        _source = source;
        var root = CSharpSyntaxTree.ParseText(source).GetRoot();
        _statements = [.. root.DescendantNodes().OfType<StatementSyntax>().Select(node => node.Span)];
        _tokens = [.. root.DescendantTokens().Where(token => token.Span.Length > 0).Select(token => token.Span)];
        _numbers = [.. root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.NumericLiteralToken)).Select(token => token.Span)];
    }

    public string Apply(Random random)
    {
        if (_numbers.Length > 0 && random.Next(4) == 0)
        {
            var number = _numbers[random.Next(_numbers.Length)];
            return _source[..number.Start] + Numbers[random.Next(Numbers.Length)] + _source[number.End..];
        }

        var pieces = _statements.Length > 0 && random.Next(3) == 0 ? _statements : _tokens;
        var (first, second) = (pieces[random.Next(pieces.Length)], pieces[random.Next(pieces.Length)]);
        if (second.Start < first.Start) (first, second) = (second, first);
        return random.Next(3) switch
        {
            0 => _source.Remove(first.Start, first.Length),
            1 => _source.Insert(first.End, " " + _source.Substring(first.Start, first.Length) + " "),
            _ when second.Start >= first.End => _source[..first.Start] + _source[second.Start..second.End] + _source[first.End..second.Start]
                + _source[first.Start..first.End] + _source[second.End..],
            _ => _source.Remove(second.Start, second.Length),
        };
    }

    private static readonly string[] Numbers = ["0", "1", "-1", "2", "7", "int.MaxValue", "long.MaxValue", "1000000", "0.5", "double.NaN"];
}
