using System.Diagnostics.CodeAnalysis;
using AlphaFlops.Json;
using AlphaFlops.Operators;

namespace AlphaFlops.Alpha;

/// <summary>Reads a profile from JSON. Members it does not know are left alone, so that a profile can carry more than this version reads.</summary>
public static class ProfileReader
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Profile? profile, [NotNullWhen(false)] out JsonError? error)
    {
        profile = null;
        return JsonReader.TryParseObject(text, out var root, out error) && TryRead(root, out profile, out error);
    }

    /// <param name="error">Says what is wrong and what to write, at its line and column.</param>
    public static bool TryRead(JsonObject root, [NotNullWhen(true)] out Profile? profile, [NotNullWhen(false)] out JsonError? error)
    {
        var fields = new JsonFields();
        var power = fields.Object(root, "power");
        profile = new Profile
        {
            Name = fields.RequiredText(root, "name", "h200"),
            Device = fields.RequiredText(root, "device", "NVIDIA H200"),
            Driver = fields.Text(root, "driver"),
            LibTorch = fields.Text(root, "libtorch"),
            DType = ReadDType(root, fields),
            Tf32 = fields.Bool(root, "tf32"),
            Date = fields.Text(root, "date"),
            Calibrated = fields.Bool(root, "calibrated") ?? true,
            MsPerMac = fields.Number(root, "msPerMac", Positive),
            Families = ReadFamilies(root, fields),
            Power = power is null ? null : new Power(
                fields.RequiredNumber(power, "watts", Positive), fields.Number(power, "idleWatts", AtLeastZero)),
            Fit = ReadFit(root, fields),
        };
        error = fields.Error;
        if (error is not null) profile = null;
        return error is null;
    }

    internal static NumberRange Positive => new(0, double.MaxValue, IsMinExcluded: true, "a number above 0");

    internal static NumberRange AtLeastZero => new(0, double.MaxValue, IsMinExcluded: false, "a number of at least 0");

    internal static NumberRange Fraction => new(0, 1, IsMinExcluded: false, "a fraction from 0 to 1");

    private static string ReadDType(JsonObject root, JsonFields fields)
    {
        var name = fields.Text(root, "dtype") ?? "float32";
        if (!Shapes.DTypes.TryParse(name, out _))
            fields.Fail(JsonError.At(root.Find("dtype")!, $"\"dtype\" is '{name}'; write an element type of torch such as \"float32\", \"float16\" or \"bfloat16\"."));
        return name;
    }

    private static Dictionary<OperatorFamily, FamilyConstants> ReadFamilies(JsonObject root, JsonFields fields)
    {
        var result = new Dictionary<OperatorFamily, FamilyConstants>();
        if (fields.Object(root, "families", isRequired: true) is not { } families) return result;
        foreach (var member in families.Members)
        {
            if (!AlphaFamily.TryParse(member.Name, out var family))
                fields.Fail(JsonError.At(member, $"'{member.Name}' is no family of operators; use {string.Join(", ", AlphaFamily.All.Select(AlphaFamily.Name))}."));
            else if (fields.Object(families, member.Name) is { } constants)
                result[family] = ReadConstants(family, constants, fields);
        }

        if (families.Members.Count == 0)
            fields.Fail(JsonError.At(families, "\"families\" is empty; add at least \"convolution\", or make the profile with dotnet build -p:CalibrateAlpha=true."));
        return result;
    }

    private static FamilyConstants ReadConstants(OperatorFamily family, JsonObject constants, JsonFields fields)
    {
        var beta = new NumberRange(0, 1, IsMinExcluded: true, "a number above 0 and at most 1");
        var gamma = new NumberRange(0, 2, IsMinExcluded: true, "a number above 0 and at most 2");
        // What multiplies nothing has no α and no κ.
        var multiplies = family != OperatorFamily.MemoryBound;
        return new FamilyConstants
        {
            Beta = multiplies ? fields.RequiredNumber(constants, "beta", beta) : fields.Number(constants, "beta", beta) ?? 1,
            Gamma = multiplies ? fields.RequiredNumber(constants, "gamma", gamma) : fields.Number(constants, "gamma", gamma) ?? 1,
            MsPerMac = multiplies ? fields.RequiredNumber(constants, "msPerMac", Positive) : fields.Number(constants, "msPerMac", AtLeastZero) ?? 0,
            MsPerByte = fields.Number(constants, "msPerByte", AtLeastZero) ?? 0,
            FloorMs = fields.Number(constants, "floorMs", AtLeastZero) ?? 0,
            Kernel = KernelJson.Read(constants, fields),
            Fit = ReadFit(constants, fields),
        };
    }

    private static FitQuality? ReadFit(JsonObject parent, JsonFields fields, string name = "fit") =>
        fields.Object(parent, name) is not { } fit ? null : new FitQuality
        {
            Mape = fields.RequiredNumber(fit, "mape", AtLeastZero),
            Median = fields.Number(fit, "median", AtLeastZero),
            Within10 = fields.Number(fit, "within10", Fraction),
            R2 = fields.Number(fit, "r2", new NumberRange(double.MinValue, 1, IsMinExcluded: false, "a number of at most 1")),
            CrossValidated = name == "fit" ? ReadFit(fit, fields, "crossValidated") : null,
        };
}
