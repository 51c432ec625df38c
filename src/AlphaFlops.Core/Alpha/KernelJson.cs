using AlphaFlops.Json;

namespace AlphaFlops.Alpha;

/// <summary>The member <c>kernel</c> of a family in a profile.</summary>
internal static class KernelJson
{
    private const string Name = "kernel";

    private static NumberRange AtLeastOne => new(1, double.MaxValue, IsMinExcluded: false, "a number of at least 1");

    public static KernelConstants? Read(JsonObject family, JsonFields fields) => fields.Object(family, Name) is not { } kernel ? null : new KernelConstants
    {
        LaunchMs = fields.Number(kernel, "launchMs", ProfileReader.AtLeastZero) ?? 0,
        SetupMs = fields.Number(kernel, "setupMs", ProfileReader.AtLeastZero) ?? 0,
        LaunchOverlap = fields.Number(kernel, "launchOverlap", AtLeastOne) ?? 1,
        MsPerByte = fields.Number(kernel, "msPerByte", ProfileReader.AtLeastZero) ?? 0,
        WeightFactor = fields.Number(kernel, "weightFactor", AtLeastOne) ?? 1,
        MsPerElementOp = fields.Number(kernel, "msPerElementOp", ProfileReader.AtLeastZero) ?? 0,
        MemoryOverlap = fields.Number(kernel, "memoryOverlap", AtLeastOne) ?? 1,
        Operators = ReadOperators(kernel, fields),
        Tiles = ReadTiles(kernel, fields),
        Winograd = ReadWinograd(kernel, fields),
    };

    private static Dictionary<string, double> ReadOperators(JsonObject kernel, JsonFields fields)
    {
        var result = new Dictionary<string, double>();
        if (fields.Object(kernel, "operators") is not { } operators) return result;
        foreach (var member in operators.Members) result[member.Name] = fields.RequiredNumber(operators, member.Name, ProfileReader.Positive);
        return result;
    }

    private static TileConstants? ReadTiles(JsonObject kernel, JsonFields fields) => fields.Object(kernel, "tiles") is not { } tiles ? null : new TileConstants
    {
        AtOnce = fields.RequiredNumber(tiles, "atOnce", AtLeastOne),
        Rows = fields.Number(tiles, "rows", new NumberRange(0, 128, IsMinExcluded: true, "a number above 0 and at most 128")) ?? 8,
        Columns = fields.Number(tiles, "columns", new NumberRange(0, 128, IsMinExcluded: true, "a number above 0 and at most 128")) ?? 16,
        Splits = fields.Bool(tiles, "splits") ?? false,
        MsPerMac = fields.RequiredNumber(tiles, "msPerMac", ProfileReader.Positive),
        Setup = fields.Number(tiles, "setup", ProfileReader.AtLeastZero) ?? 0,
        Edge = fields.Number(tiles, "edge", ProfileReader.AtLeastZero) ?? 0,
        Waves = fields.Number(tiles, "waves", ProfileReader.Fraction) ?? 1,
        Slowdown = fields.Number(tiles, "slowdown", ProfileReader.AtLeastZero) ?? 0,
        SlowdownMs = fields.Number(tiles, "slowdownMs", ProfileReader.Positive) ?? 1,
    };

    private static WinogradConstants? ReadWinograd(JsonObject kernel, JsonFields fields) => fields.Object(kernel, "winograd") is not { } winograd ? null : new WinogradConstants
    {
        Small = fields.RequiredNumber(winograd, "small", ProfileReader.Positive),
        Large = fields.RequiredNumber(winograd, "large", ProfileReader.Positive),
        DataTraffic = fields.Number(winograd, "dataTraffic", ProfileReader.AtLeastZero) ?? 0,
        WeightTraffic = fields.Number(winograd, "weightTraffic", ProfileReader.AtLeastZero) ?? 0,
        SetupMs = fields.Number(winograd, "setupMs", ProfileReader.AtLeastZero) ?? 0,
    };

    public static void Write(JsonWriter json, KernelConstants kernel)
    {
        json.Name(Name).StartObject()
            .Property("launchMs", kernel.LaunchMs)
            .Property("setupMs", kernel.SetupMs)
            .Property("launchOverlap", kernel.LaunchOverlap)
            .Property("msPerByte", kernel.MsPerByte)
            .Property("weightFactor", kernel.WeightFactor)
            .Property("msPerElementOp", kernel.MsPerElementOp)
            .Property("memoryOverlap", kernel.MemoryOverlap);
        if (kernel.Operators.Count > 0)
        {
            json.Name("operators").StartObject();
            foreach (var pair in kernel.Operators.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.Property(pair.Key, pair.Value);
            json.EndObject();
        }

        if (kernel.Tiles is { } tiles)
            json.Name("tiles").StartObject()
                .Property("atOnce", tiles.AtOnce)
                .Property("rows", tiles.Rows)
                .Property("columns", tiles.Columns)
                .Property("splits", tiles.Splits)
                .Property("msPerMac", tiles.MsPerMac)
                .Property("setup", tiles.Setup)
                .Property("edge", tiles.Edge)
                .Property("waves", tiles.Waves)
                .Property("slowdown", tiles.Slowdown)
                .Property("slowdownMs", tiles.SlowdownMs)
                .EndObject();
        if (kernel.Winograd is { } winograd)
            json.Name("winograd").StartObject()
                .Property("small", winograd.Small)
                .Property("large", winograd.Large)
                .Property("dataTraffic", winograd.DataTraffic)
                .Property("weightTraffic", winograd.WeightTraffic)
                .Property("setupMs", winograd.SetupMs)
                .EndObject();
        json.EndObject();
    }
}
