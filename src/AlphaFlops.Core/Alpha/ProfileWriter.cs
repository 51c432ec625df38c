using AlphaFlops.Json;

namespace AlphaFlops.Alpha;

/// <summary>Writes a profile as <see cref="ProfileReader"/> reads it.</summary>
public static class ProfileWriter
{
    /// <summary>Indented JSON that ends with a line break.</summary>
    public static string Write(Profile profile)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject()
            .Property("schema", 1)
            .Property("name", profile.Name)
            .Property("device", profile.Device)
            .Property("driver", profile.Driver)
            .Property("libtorch", profile.LibTorch)
            .Property("dtype", profile.DType)
            .Name("tf32");
        _ = profile.Tf32 is { } tf32 ? json.Value(tf32) : json.Null();
        json.Property("date", profile.Date)
            .Property("calibrated", profile.Calibrated)
            .Property("msPerMac", profile.MsPerMac)
            .Name("families").StartObject();
        foreach (var family in AlphaFamily.All)
            if (profile.Families.TryGetValue(family, out var constants)) Write(json.Name(AlphaFamily.Name(family)), constants);
        json.EndObject();
        if (profile.Power is { } power)
            json.Name("power").StartObject().Property("watts", power.Watts).Property("idleWatts", power.IdleWatts).EndObject();
        Write(json, "fit", profile.Fit);
        return json.EndObject() + "\n";
    }

    private static void Write(JsonWriter json, FamilyConstants constants)
    {
        json.StartObject();
        json.Property("beta", constants.Beta)
            .Property("gamma", constants.Gamma)
            .Property("msPerMac", constants.MsPerMac)
            .Property("msPerByte", constants.MsPerByte)
            .Property("floorMs", constants.FloorMs);
        if (constants.Kernel is { } kernel) KernelJson.Write(json, kernel);
        Write(json, "fit", constants.Fit);
        json.EndObject();
    }

    private static void Write(JsonWriter json, string name, FitQuality? fit)
    {
        if (fit is null) return;
        json.Name(name).StartObject()
            .Property("mape", fit.Mape)
            .Property("median", fit.Median)
            .Property("within10", fit.Within10)
            .Property("r2", fit.R2);
        Write(json, "crossValidated", fit.CrossValidated);
        json.EndObject();
    }
}
