using System.Reflection;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Interpreter.Tests.Differential;

/// <summary>Pieces of C#, each compiled and run by .NET and interpreted here.</summary>
internal sealed class Snippets
{
    private readonly Compilation _compilation;

    private readonly Type _compiled;

    /// <param name="bodies">An expression, or statements that return.</param>
    /// <param name="declarations">Types and members that the snippets use.</param>
    public Snippets(IReadOnlyList<string> bodies, string declarations)
    {
        var methods = bodies.Select((body, i) => $"public static object? M{i}() {{ {(body.EndsWith(';') || body.EndsWith('}') ? body : $"return {body};")} }}");
        var code = $$"""
            #nullable disable
            #pragma warning disable
            using System; using System.Collections; using System.Collections.Generic; using System.Collections.Immutable; using System.Collections.ObjectModel;
            using System.Linq; using System.Text; using System.Numerics;
            public static partial class Snippets
            {
            {{string.Join("\n", methods)}}
            }
            {{declarations}}
            """;
        _compilation = TestCompilation.Create([("Snippets.cs", code)], withTorchSharp: false, allowErrors: false);
        using var stream = new MemoryStream();
        var emitted = _compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        _compiled = Assembly.Load(stream.ToArray()).GetType("Snippets")!;
    }

    /// <summary>What .NET gives.</summary>
    public string Compiled(int index)
    {
        // The snippets' text must not depend on the machine that tests.
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        try
        {
            return Rendering.OfDotnet(_compiled.GetMethod("M" + index)!.Invoke(null, null));
        }
        catch (TargetInvocationException exception)
        {
            return "throws " + exception.InnerException!.GetType().FullName;
        }
    }

    /// <summary>What the interpreter gives.</summary>
    public string Interpreted(int index)
    {
        var machine = new Machine(new AlphaFlops.Interpreter.Engine.Program(_compilation), CancellationToken.None);
        var method = (IMethodSymbol)_compilation.GetTypeByMetadataName("Snippets")!.GetMembers("M" + index).Single();
        try
        {
            return Rendering.OfValue(machine.Invoker.Invoke(method, null, [], new Frame(machine, null, null), null));
        }
        catch (ThrownException thrown)
        {
            return "throws " + thrown.TypeName;
        }
        catch (LimitException limit)
        {
            return "limit: " + limit.Message;
        }
    }
}
