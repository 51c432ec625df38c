using AlphaFlops.Json;

namespace AlphaFlops.Tasks.Calibration;

/// <summary>Where the TorchSharp and the libtorch of a build are.</summary>
/// <param name="TorchSharp">The full path of TorchSharp.dll.</param>
/// <param name="Assemblies">What TorchSharp may need.</param>
/// <param name="NativeDirectories">Folders of native libraries, the best first.</param>
internal sealed record TorchLibraries(string TorchSharp, IReadOnlyList<string> Assemblies, IReadOnlyList<string> NativeDirectories)
{
    public void WriteTo(JsonWriter json) => json.Property("torchSharp", TorchSharp).Property("assemblies", Assemblies).Property("nativeDirectories", NativeDirectories);

    public string Write()
    {
        var json = new JsonWriter(indented: true).StartObject();
        WriteTo(json);
        return json.EndObject() + "\n";
    }

    /// <returns>Null where the text is not what <see cref="Write"/> gives.</returns>
    public static TorchLibraries? Read(string text)
    {
        if (!JsonReader.TryParseObject(text, out var root, out _) || root.Find("torchSharp")?.Value is not JsonString torchSharp) return null;
        return new TorchLibraries(torchSharp.Value, Texts("assemblies"), Texts("nativeDirectories"));

        string[] Texts(string name) => root.Find(name)?.Value is JsonArray list ? [.. list.Items.OfType<JsonString>().Select(text => text.Value)] : [];
    }
}
