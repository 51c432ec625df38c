#nullable disable

namespace TorchSharp;

public static partial class torch
{
    public static Device device(string description) => throw Surface.Only;
    public static Device device(string deviceType, int index = -1) => throw Surface.Only;
    public static Device device(DeviceType deviceType, int index = -1) => throw Surface.Only;
    public static Device device(int index) => throw Surface.Only;

    public class Device
    {
        public Device(string description) => throw Surface.Only;
        public Device(string deviceType, int index = -1) => throw Surface.Only;
        public Device(DeviceType deviceType, int index = -1) => throw Surface.Only;
        public Device(int index) => throw Surface.Only;
        public override string ToString() => throw Surface.Only;
        public static implicit operator Device(string description) => throw Surface.Only;
        public DeviceType type => throw Surface.Only;
        public int index => throw Surface.Only;
    }
}
