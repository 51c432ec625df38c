using static TorchSharp.torch;

namespace TorchSharp.Utils;

public class ComponentNameAttribute : Attribute
{
    public ComponentNameAttribute() => throw Surface.Only;

#nullable disable
    public string Name { get => throw Surface.Only; set => throw Surface.Only; }
#nullable restore
}
