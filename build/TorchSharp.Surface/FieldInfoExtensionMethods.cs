using System.Reflection;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp;

public static class FieldInfoExtensionMethods
{
    public static string ComponentName(this FieldInfo @field) => throw Surface.Only;
}
