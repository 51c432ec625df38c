using static TorchSharp.torch;

#nullable disable

namespace TorchSharp.Utils;

public class ComponentNameAttribute : Attribute
{
    public ComponentNameAttribute() => throw Surface.Only;
    public string Name { get => throw Surface.Only; set => throw Surface.Only; }
}
