using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public static class Decompress
{
    public static void DecompressGZipFile(string gzipFileName, string targetDir) => throw Surface.Only;
    public static void ExtractTGZ(string gzArchiveName, string destFolder) => throw Surface.Only;
}
