using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public static class CRC32C
{
    public static uint process(byte[] data) => throw Surface.Only;
    public static uint process(int data) => throw Surface.Only;
    public static uint process(long data) => throw Surface.Only;
}
