using System.Collections.Immutable;
using AlphaFlops.Analyzers.Resolution;
using AlphaFlops.Json;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Takes values of the kind that a key asks for out of a JSON file, and collects what is wrong.</summary>
internal sealed class JsonProblems(TextFile file)
{
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    public int Count => _problems.Count;

    public ImmutableArray<Diagnostic> ToImmutable() => _problems.ToImmutable();

    public void Add(DiagnosticDescriptor rule, Location location, string message) => _problems.Add(Diagnostic.Create(rule, location, message));

    /// <summary>The value if it is of the kind asked for, or null and a problem.</summary>
    public T? Expect<T>(JsonValue value, string what, string kind)
        where T : JsonValue
    {
        if (value is T expected) return expected;
        Add(Descriptors.BadJson, file.Locate(value), $"{what} must be {kind}, not {value.Kind}.");
        return null;
    }

    public Located<string>? Text(JsonMember member, string what) =>
        Expect<JsonString>(member.Value, $"\"{member.Name}\"", $"a text, {what}") is { } text
            ? new Located<string>(Printable.Of(text.Value), file.Locate(text))
            : null;

    public IReadOnlyList<JsonValue> Items(JsonMember member, string what) =>
        Expect<JsonArray>(member.Value, $"\"{member.Name}\"", $"a list of {what}")?.Items ?? [];

    public void CheckKey(JsonMember member, IReadOnlyList<string> known, string where)
    {
        var question = NameSuggestions.Question(member.Name, known);
        if (question.Length == 0) question = $" Known are {Words.And(known.Select(k => $"'{k}'"))}.";
        Add(Descriptors.UnknownKey, file.Locate(member), $"'{member.Name}' means nothing in {where} and is left out.{question}");
    }
}
