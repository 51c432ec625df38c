using static TorchSharp.torch;

namespace TorchSharp.Utils;

public static class Decompress
{
#nullable disable
    public static void DecompressGZipFile(string gzipFileName, string targetDir) => throw Surface.Only;
    public static void ExtractTGZ(string gzArchiveName, string destFolder) => throw Surface.Only;
#nullable restore
}
