using AlphaFlops.Interpreter.Values;
using AlphaFlops.Traces;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Engine;

/// <summary>A call whose meaning is built in: what it calls, on what, with which values, and from where.</summary>
/// <param name="Machine">Runs delegates and makes tensors.</param>
/// <param name="Method">The called method, constructor or accessor, constructed.</param>
/// <param name="Receiver">The object, or null for a static method.</param>
/// <param name="Arguments">One for each parameter, defaults filled in; a params parameter is an <see cref="ArrayValue"/>.</param>
/// <param name="Caller">The frame of the call.</param>
/// <param name="Site">The operation that calls.</param>
public sealed record Call(Machine Machine, IMethodSymbol Method, object? Receiver, object?[] Arguments, Frame Caller, IOperation? Site)
{
    public SourcePlace? Place => Site is null ? null : Machine.Program.PlaceOf(Site.Syntax);

    /// <summary>The argument for a parameter of this name, or null.</summary>
    public object? Argument(string name)
    {
        foreach (var parameter in Method.Parameters)
            if (parameter.Name == name) return Arguments[parameter.Ordinal];
        return null;
    }

    /// <summary>An unknown whose cause is this call.</summary>
    public Unknown Unknown(string reason) => new(reason, Place);

    /// <summary>Runs a delegate of the program.</summary>
    public object? Invoke(object? function, params object?[] arguments) => Machine.InvokeDelegate(function, arguments, Caller, Site);

    /// <summary>What .NET throws here.</summary>
    public ThrownException Throw(string typeName, string message) => new(null, typeName, message, Place);
}

/// <summary>The meaning of a method of TorchSharp or .NET.</summary>
public delegate object? Intrinsic(Call call);
