namespace AlphaFlops.Alpha;

/// <summary>The profiles that come with the package, by the names under which a project can ask for them. Each is of another machine.</summary>
public static class ShippedProfiles
{
    private const string Extension = ".json";

    private static readonly Dictionary<string, Lazy<Profile>> Profiles = Load();

    /// <summary>In the order of the alphabet.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Profiles.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>The profile of this name, or null.</summary>
    public static Profile? Find(string name) => Profiles.TryGetValue(name, out var profile) ? profile.Value : null;

    private static Dictionary<string, Lazy<Profile>> Load()
    {
        var assembly = typeof(ShippedProfiles).Assembly;
        var profiles = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .ToDictionary(name => name.Substring(0, name.Length - Extension.Length), name => new Lazy<Profile>(() => Read(name)));
        profiles.Add("quadro-t2000", new Lazy<Profile>(() => PublishedProfile.Value));
        return profiles;
    }

    private static Profile Read(string resource)
    {
        using var reader = new StreamReader(typeof(ShippedProfiles).Assembly.GetManifestResourceStream(resource)!);
        return ProfileReader.TryParse(reader.ReadToEnd(), out var profile, out var error) ? profile : throw new FormatException($"{resource}{error}");
    }
}
