namespace TorchSharp;

public static partial class torch
{
    public enum LobpcgMethod
    {
        basic = 0,
        ortho = 1,
    }
}
