using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public class BigEndianReader
{
    public BigEndianReader(BinaryReader baseReader) => throw Surface.Only;
    public int ReadInt32() => throw Surface.Only;
    public byte[] ReadBigEndianBytes(int count) => throw Surface.Only;
    public byte[] ReadBytes(int count) => throw Surface.Only;
    public void Close() => throw Surface.Only;
    public Stream BaseStream => throw Surface.Only;
}
