using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

[AttributeUsage(AttributeTargets.Class)]
public class TypeFormatterSourceAttribute : Attribute
{
    public TypeFormatterSourceAttribute(Type formatterSourceType) => throw Surface.Only;
    public Type FormatterSourceType => throw Surface.Only;
}
