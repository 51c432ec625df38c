using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AlphaFlops.Interpreter.Operations;

/// <summary>Calls Dispose where the program has one of its own. The end of a gradient mode brings the one before it back. Tensors and other scopes are disposed without effect: the cost model follows last uses,
/// not lifetimes.</summary>
internal static class Disposal
{
    public static void Dispose(object? resource, Frame frame)
    {
        if (resource is InertValue { TrackedGradients: { } before }) frame.Machine.Statics.TracksGradients = before;
        if (resource is not ObjectValue instance) return;
        var disposable = frame.Machine.Compilation.GetSpecialType(SpecialType.System_IDisposable);
        if (disposable.GetMembers("Dispose").FirstOrDefault() is not IMethodSymbol dispose) return;
        var implementation = frame.Machine.Program.Implementation(instance.Type, dispose);
        if (frame.Machine.Program.Body(implementation) is not null)
            frame.Machine.Invoker.Invoke(implementation, instance, [], frame, null);
    }
}
