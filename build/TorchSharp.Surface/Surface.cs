namespace TorchSharp;

/// <summary>What stands in place of every body in this assembly.</summary>
internal static class Surface
{
    /// <summary>The message of <c>[Obsolete]</c>, where TorchSharp marks a member so.</summary>
    internal const string Deprecated = "TorchSharp marks this as obsolete.";

    private const string Message =
        "This is build/TorchSharp.Surface, which has the signatures of TorchSharp and none of its code: build with -p:TorchSharpVersion=0.107.0 to run it.";

    internal static NotSupportedException Only => new(Message);

    /// <summary>
    /// The parameter of constructors that exist here only: a base class needs one that its derived classes can call, and a class
    /// whose constructors are internal in TorchSharp needs one so that the compiler adds no public one.
    /// </summary>
    internal readonly struct None;
}
