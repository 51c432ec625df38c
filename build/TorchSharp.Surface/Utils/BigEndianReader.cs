using static TorchSharp.torch;

namespace TorchSharp.Utils;

public class BigEndianReader
{
    public int ReadInt32() => throw Surface.Only;
    public void Close() => throw Surface.Only;

#nullable disable
    public BigEndianReader(BinaryReader baseReader) => throw Surface.Only;
    public byte[] ReadBigEndianBytes(int count) => throw Surface.Only;
    public byte[] ReadBytes(int count) => throw Surface.Only;
    public Stream BaseStream => throw Surface.Only;
#nullable restore
}
