using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Json;
using AlphaFlops.Operators;
using AlphaFlops.Shapes;

namespace AlphaFlops.Traces;

/// <summary>Records as JSON: one in the property of a diagnostic, all of a project in the file beside its assembly.</summary>
public static class TraceRecordJson
{
    /// <summary>The property of a diagnostic that holds a record.</summary>
    public const string PropertyName = "alphaflops.record";

    /// <summary>How the file of an assembly ends: <c>Nets.dll</c> has <c>Nets.alphaflops.json</c>.</summary>
    public const string FileSuffix = ".alphaflops.json";

    private const int Schema = 1;

    public static string Write(TraceRecord record)
    {
        var json = new JsonWriter();
        json.StartObject()
            .Property("target", record.Target)
            .Property("arguments", record.Arguments)
            .Property("train", record.IsTraining)
            .Property("tuple", record.IsTuple);
        Write(json.Name("inputs"), record.Inputs);
        Write(json.Name("outputs"), record.Outputs);
        json.Name("registered").StartArray();
        foreach (var tensor in record.Registered)
        {
            json.StartObject().Property("path", tensor.Path).Property("buffer", tensor.IsBuffer);
            if (tensor.IsTrained) json.Property("trained", true);
            Write(json.Name("type"), tensor.Type);
            json.EndObject();
        }

        json.EndArray().Name("calls").StartArray();
        foreach (var call in record.Calls) Write(json, call);
        return json.EndArray().EndObject().ToString();
    }

    /// <summary>The file of a project.</summary>
    /// <param name="records">One each, as they stand in the properties of diagnostics.</param>
    public static string WriteFile(IEnumerable<string> records) => $"{{\"schema\":{Schema},\"records\":[\n{string.Join(",\n", records)}\n]}}\n";

    /// <summary>Records that this version cannot repeat, since it lacks an operator of theirs, are left out.</summary>
    public static bool TryReadFile(string text, [NotNullWhen(true)] out IReadOnlyList<TraceRecord>? records)
    {
        records = null;
        if (!JsonReader.TryParseObject(text, out var root, out _)) return false;
        var fields = new JsonFields();
        if (fields.Integer(root, "schema") != Schema) return false;
        try
        {
            records = [.. fields.Objects(root, "records").Select(record => Read(record, fields)).OfType<TraceRecord>()];
        }
        catch (Exception bad) when (bad is FormatException or InvalidCastException or ArgumentException or OverflowException)
        {
            return false;
        }

        return fields.Error is null;
    }

    private static void Write(JsonWriter json, OperatorCall call)
    {
        json.StartObject().Property("op", call.Operator.Name).Property("path", call.ModulePath);
        Write(json.Name("in"), call.Inputs);
        Write(json.Name("out"), call.Outputs);
        if (call.Result.IsView) json.Property("view", true);
        if (call.Result.SavedBytes != 0) json.Property("saved", call.Result.SavedBytes.Witness);
        json.Property("elements", call.Result.ElementOps?.Witness ?? 0).Property("bytes", call.Result.MovedBytes?.Witness ?? 0);
        json.Name("products").StartArray();
        foreach (var product in call.Result.Products)
            json.StartObject()
                .Property("family", product.Family.ToString())
                .Property("macs", product.Macs.Witness)
                .Property("rows", product.Spatial.Witness)
                .Property("area", product.KernelArea.Witness)
                .Property("left", (long)product.Left)
                .Property("right", (long)product.Right)
                .EndObject();
        json.EndArray().EndObject();
    }

    private static void Write(JsonWriter json, IEnumerable<TensorUse> uses)
    {
        json.StartArray();
        foreach (var use in uses)
        {
            json.StartObject().Property("memory", use.Storage);
            if (use.IsModelState) json.Property("state", true);
            if (use.NeedsGradient) json.Property("gradient", true);
            Write(json.Name("type"), use.Type);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, TensorType type)
    {
        json.StartArray().Value(type.DType.Name());
        foreach (var dim in type.Shape) json.Value(dim.Witness);
        json.EndArray();
    }

    private static TraceRecord? Read(JsonObject record, JsonFields fields)
    {
        var calls = fields.Objects(record, "calls").Select(call => ReadCall(call, fields)).ToArray();
        return calls.Any(call => call is null) ? null : new TraceRecord
        {
            Target = fields.Text(record, "target") ?? "",
            Arguments = fields.Text(record, "arguments") ?? "",
            IsTraining = fields.Bool(record, "train") ?? false,
            IsTuple = fields.Bool(record, "tuple") ?? false,
            Inputs = ReadUses(record, "inputs", fields),
            Outputs = ReadUses(record, "outputs", fields),
            Registered =
            [
                .. fields.Objects(record, "registered").Select(tensor =>
                    new RegisteredTensor(fields.Text(tensor, "path") ?? "", ReadType(tensor, fields), fields.Bool(tensor, "buffer") ?? false) { IsTrained = fields.Bool(tensor, "trained") ?? false }),
            ],
            Calls = calls!,
        };
    }

    private static OperatorCall? ReadCall(JsonObject call, JsonFields fields)
    {
        if (OperatorTable.Find(fields.Text(call, "op") ?? "") is not { } op) return null;
        var outputs = ReadUses(call, "out", fields);
        return new OperatorCall(op, fields.Text(call, "path") ?? "", null, ReadUses(call, "in", fields), outputs, new OperatorResult([.. outputs.Select(use => use.Type)])
        {
            IsView = fields.Bool(call, "view") ?? false,
            ElementOps = fields.Integer(call, "elements"),
            MovedBytes = fields.Integer(call, "bytes"),
            SavedBytes = fields.Integer(call, "saved"),
            Products =
            [
                .. fields.Objects(call, "products").Select(product => new Product(
                    (OperatorFamily)Enum.Parse(typeof(OperatorFamily), fields.Text(product, "family") ?? ""),
                    fields.Integer(product, "macs"), fields.Integer(product, "rows"), fields.Integer(product, "area"))
                {
                    Left = (uint)fields.Integer(product, "left", 1),
                    Right = (uint)fields.Integer(product, "right", 2),
                }),
            ],
        });
    }

    private static IReadOnlyList<TensorUse> ReadUses(JsonObject parent, string name, JsonFields fields) =>
    [
        .. fields.Objects(parent, name).Select(use => new TensorUse(
            checked((int)fields.Integer(use, "memory")), ReadType(use, fields), fields.Bool(use, "state") ?? false) { NeedsGradient = fields.Bool(use, "gradient") ?? false }),
    ];

    private static TensorType ReadType(JsonObject parent, JsonFields fields)
    {
        var parts = fields.List(parent, "type");
        if (parts.Count == 0 || !DTypes.TryParse(((JsonString)parts[0]).Value, out var dtype)) throw new FormatException("no element type");
        return new TensorType(dtype, new Shape(parts.Skip(1).Select(part => ((JsonNumber)part).TryGetInt64(out var dim) ? (Dim)dim : throw new FormatException("no size"))));
    }
}
