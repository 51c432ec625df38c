using System.Collections.Immutable;
using AlphaFlops.Budgets;
using AlphaFlops.Interpreter;
using AlphaFlops.Json;
using AlphaFlops.Shapes;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads one object of "models" in alphaflops.json.</summary>
internal sealed class ModelReader(TextFile file, JsonObject model)
{
    internal static readonly string[] Keys = ["name", "create", "run", "arguments", "inputs", "symbols", "mode", "budget", "largest", "sample"];

    private const int MostSampled = 200;

    private readonly JsonProblems _problems = new(file);
    private readonly ImmutableArray<BudgetLimit>.Builder _limits = ImmutableArray.CreateBuilder<BudgetLimit>();
    private bool _isUsable = true;

    public ModelDeclaration Read()
    {
        var declaration = new ModelDeclaration { Origin = file.Locate(model), InputsLocation = file.Locate(model), IsFromJson = true };
        foreach (var member in model.Members) declaration = With(declaration, member);
        return declaration with
        {
            // A model is best underlined where it is named.
            Origin = declaration.Name?.Location ?? declaration.TargetName?.Location ?? declaration.Origin,
            Limits = _limits.ToImmutable(),
            Problems = _problems.ToImmutable(),
            IsUsable = _isUsable,
        };
    }

    private ModelDeclaration With(ModelDeclaration declaration, JsonMember member)
    {
        switch (member.Name)
        {
            case "name":
                return declaration with { Name = Needed(_problems.Text(member, "the model's name")) };
            case "create" or "run" when declaration.TargetName is not null:
                _isUsable = false;
                _problems.Add(Descriptors.BadJson, file.Locate(member), "A model is either created or run: keep one of \"create\" and \"run\".");
                return declaration;
            case "create" or "run":
                var name = Needed(_problems.Text(member, "the full name of a type or of a static member"));
                return declaration with { TargetName = name, IsRun = member.Name == "run", InputsLocation = name?.Location ?? declaration.InputsLocation };
            case "arguments":
                return declaration with { Arguments = Arguments(member) };
            case "inputs":
                return declaration with { Inputs = Inputs(member), InputsLocation = file.Locate(member) };
            case "symbols":
                return declaration with { Symbols = Symbols(member) };
            case "mode":
                return declaration with { IsTraining = IsTraining(member) };
            case "budget":
                Budget(member);
                return declaration;
            case "largest":
                return declaration with { Questions = [.. new QuestionReader(file, _problems).Read(member.Value)] };
            case "sample":
                return declaration with { Sample = Sample(member) };
            default:
                _problems.CheckKey(member, Keys, "a model");
                return declaration;
        }
    }

    private ImmutableArray<Located<EntryArgument>> Arguments(JsonMember member)
    {
        switch (member.Value)
        {
            case JsonObject named:
                return [.. named.Members.Select(m => new Located<EntryArgument>(new EntryArgument(m.Name, Value(m.Value)), file.Locate(m)))];
            case JsonArray ordered:
                return [.. ordered.Items.Select(v => new Located<EntryArgument>(new EntryArgument(null, Value(v)), file.Locate(v)))];
            default:
                _isUsable = false;
                _problems.Expect<JsonObject>(member.Value, "\"arguments\"", "an object of names and values, or a list of values");
                return [];
        }
    }

    private object? Value(JsonValue value)
    {
        switch (value)
        {
            case JsonBool flag: return flag.Value;
            case JsonString text: return text.Value;
            case JsonNumber number: return number.TryGetInt64(out var integer) ? integer : number.ToDouble();
            case JsonArray array: return array.Items.Select(Value).ToArray();
            case JsonObject choice when ChoiceReader.Read(choice, Value) is var (read, place, problem):
                if (read is not null) return read;
                _isUsable = false;
                _problems.Add(Descriptors.BadArguments, file.Locate(place), problem);
                return null;
            default: return null;
        }
    }

    private ImmutableArray<Located<string>> Inputs(JsonMember member)
    {
        if (member.Value is not JsonArray) _isUsable = false;
        var inputs = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in _problems.Items(member, "inputs: \"1x3x224x224\""))
        {
            // A plain number, true, false or null is an input as it stands.
            var text = item switch
            {
                JsonNumber number => number.Text,
                JsonBool flag => flag.Value ? "true" : "false",
                JsonNull => "null",
                _ => Needed(_problems.Expect<JsonString>(item, "an input", "a text such as \"1x3x224x224\" or \"int64[1,77]\""))?.Value,
            };
            if (text is not null) inputs.Add(new Located<string>(text, file.Locate(item)));
        }

        return inputs.ToImmutable();
    }

    private Symbols Symbols(JsonMember member)
    {
        var symbols = Shapes.Symbols.Empty;
        var sizes = Needed(_problems.Expect<JsonObject>(member.Value, "\"symbols\"", "an object of named dimensions and their sizes: { \"N\": 8 }"));
        foreach (var size in sizes?.Members ?? [])
        {
            string? error = $"The size of '{size.Name}' must be an integer.";
            if (size.Value is JsonNumber number && number.TryGetInt64(out var value) && symbols.TryAdd(size.Name, value, out var more, out error))
            {
                symbols = more;
                continue;
            }

            _isUsable = false;
            _problems.Add(Descriptors.BadInput, file.Locate(size.Value), error);
        }

        return symbols;
    }

    private int Sample(JsonMember member)
    {
        if (member.Value is JsonNumber number && number.TryGetInt64(out var count) && count is >= 0 and <= MostSampled) return (int)count;
        _problems.Add(Descriptors.BadJson, file.Locate(member.Value), $"\"sample\" must be how many configurations to draw, from 0 to {MostSampled}.");
        return 0;
    }

    private bool IsTraining(JsonMember member)
    {
        var mode = Needed(_problems.Text(member, "\"eval\" or \"train\""));
        if (mode is null) return false;
        if (ModeNames.TryParse(mode.Value.Value, out var isTraining)) return isTraining;
        _isUsable = false;
        _problems.Add(Descriptors.BadInput, mode.Value.Location, ModeNames.Problem(mode.Value.Value));
        return false;
    }

    // A limit that cannot be read leaves the cost itself as it is.
    private void Budget(JsonMember member)
    {
        foreach (var limit in _problems.Expect<JsonObject>(member.Value, "\"budget\"", "an object of limits: { \"macs\": \"4.5G\" }")?.Members ?? [])
        {
            if (Metric.Find(limit.Name) is { } metric)
                Limits(metric, limit.Name, limit.Value);
            else if (limit.Name == BudgetLimit.LayersJson)
                foreach (var rule in limit.Value is JsonString ? [limit.Value] : _problems.Items(limit, "limits of layers: \"macs 30%\"")) Limits(null, limit.Name, rule);
            else
                _problems.CheckKey(limit, [.. Metric.All.Select(m => m.Id), BudgetLimit.LayersJson], "a budget");
        }
    }

    private void Limits(Metric? metric, string name, JsonValue value)
    {
        var text = value switch
        {
            JsonString quantity => quantity.Value,
            JsonNumber number when metric is not null => number.Text,
            _ => null,
        };
        if (text is null)
        {
            _problems.Expect<JsonString>(value, $"\"{name}\"", metric is null ? "a text such as \"layer4.*: macs 1G\"" : "a quantity such as \"4.5G\", or a number");
            return;
        }

        var (limits, problem) = BudgetLimit.Read(metric, text, file.Locate(value), "alphaflops.json");
        _limits.AddRange(limits);
        if (problem is not null) _problems.Add(Descriptors.BadQuantity, file.Locate(value), problem);
    }

    private T? Needed<T>(T? value)
    {
        if (value is null) _isUsable = false;
        return value;
    }
}
