using static TorchSharp.torch;

namespace TorchSharp.Utils;

[AttributeUsage(AttributeTargets.Class)]
public class TypeFormatterSourceAttribute : Attribute
{
#nullable disable
    public TypeFormatterSourceAttribute(Type formatterSourceType) => throw Surface.Only;
    public Type FormatterSourceType => throw Surface.Only;
#nullable restore
}
