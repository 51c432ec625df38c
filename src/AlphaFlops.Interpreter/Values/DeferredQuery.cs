using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Reuse;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Values;

/// <summary>What a query read when it was computed. .NET computes it each time it is read, here it is computed once, where it is written: after a
/// change of what it read, its elements are not known.</summary>
internal sealed class DeferredQuery
{
    private static readonly DeferredQuery Constant = new([], [], [], new Unknown("", null));

    private readonly (MutableValue Source, object? Contents)[] _sources;

    private readonly (Cell Variable, object? Value)[] _variables;

    private readonly DeferredQuery[] _inner;

    private readonly Unknown _cause;

    private DeferredQuery((MutableValue Source, object? Contents)[] sources, (Cell Variable, object? Value)[] variables, DeferredQuery[] inner, Unknown cause)
    {
        _sources = sources;
        _variables = variables;
        _inner = inner;
        _cause = cause;
    }

    /// <summary>What a call has read, after it ran.</summary>
    public static DeferredQuery Of(Call call)
    {
        List<(MutableValue, object?)>? sources = null;
        List<(Cell, object?)>? variables = null;
        List<DeferredQuery>? inner = null;
        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case IQueryResult { Query: { } query }:
                    if (query != Constant) (inner ??= []).Add(query);
                    break;
                case MutableValue source:
                    (sources ??= []).Add((source, source.Save(null)));
                    break;
                case DelegateValue { Body: { } body, Captured: { } frame }:
                    foreach (var variable in call.Machine.Program.Captured(body))
                        if (frame.Find(variable) is { } cell) (variables ??= []).Add((cell, cell.Value));
                    break;
            }
        }

        return sources is null && variables is null && inner is null ? Constant : new DeferredQuery(
            sources?.ToArray() ?? [], variables?.ToArray() ?? [], inner?.ToArray() ?? [],
            call.Unknown($"what '{call.Method.Name}' reads has changed since: a query is computed where it is written, not where it is read"));
    }

    /// <summary>Why the elements are not known any more, or null.</summary>
    public Unknown? Outdated()
    {
        foreach (var (variable, value) in _variables)
            if (!Identity.Instance.Same(variable.Value, value)) return _cause;
        foreach (var (source, contents) in _sources)
        {
            _ = source.Lost;
            if (!Identity.Instance.Same(source.Save(null), contents)) return _cause;
        }

        foreach (var query in _inner)
            if (query.Outdated() is { } cause) return cause;
        return null;
    }
}

/// <summary>The elements of a query.</summary>
internal interface IQueryResult
{
    /// <summary>Null for what is no query.</summary>
    DeferredQuery? Query { get; set; }
}
