namespace AlphaFlops.Interpreter.Tests.Networks;

/// <summary>One operator of a network as an expression over tensors: in it <c>{x}</c> is the tensor that it is applied to and <c>{m}</c> the module,
/// other tensors stand by name.</summary>
/// <param name="Code">The C# expression.</param>
/// <param name="Module">The C# expression that makes the module, or null.</param>
/// <param name="Python">The Python expression where it is not the translated <paramref name="Code"/>.</param>
/// <param name="PythonModule">Likewise for the module.</param>
internal sealed record Step(string Code, string? Module = null, string? Python = null, string? PythonModule = null)
{
    /// <summary>The module is one that takes a tensor and gives one.</summary>
    public bool IsLayer => Module is not null && Code == "{m}.call({x})";

    /// <summary>The module's class.</summary>
    public string ModuleType => Module![..Module!.IndexOf('(')];

    public static Step Layer(string module, string? python = null) => new("{m}.call({x})", module, null, python);

    public string OnTensor(string tensor, string module) => Filled(Code, tensor, module);

    public string InPython(string tensor, string module) =>
        Python is null ? Translation.ToPython(OnTensor(tensor, module)) : Filled(Python, tensor, module);

    public string ModuleInPython() => PythonModule ?? Translation.ToPython(Module!);

    private static string Filled(string text, string tensor, string module) =>
        text.Replace("{x}", tensor, StringComparison.Ordinal).Replace("{m}", module, StringComparison.Ordinal);
}
