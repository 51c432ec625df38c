using System.Reflection;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Tests.Differential;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>Random programs, run by .NET and interpreted: the same text, the same exception, or an unknown that says why. ALPHAFLOPS_PROGRAMS=50000
/// makes it a long run, ALPHAFLOPS_PROGRAM_SEED begins elsewhere.</summary>
public sealed class ProgramTests(ITestOutputHelper output)
{
    private const int PerCompilation = 100;

    private static readonly int Count = Setting("ALPHAFLOPS_PROGRAMS") ?? 300;

    private static readonly int Seed = Setting("ALPHAFLOPS_PROGRAM_SEED") ?? 0;

    [Fact]
    public void Programs_give_what_dotnet_gives()
    {
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        var (wrong, unknown) = (new List<string>(), new List<string>());
        foreach (var seeds in Enumerable.Range(Seed, Count).Chunk(PerCompilation))
        {
            var programs = seeds.Select(seed => (Path: ProgramGenerator.Name(seed) + ".cs", Text: "#nullable disable\n#pragma warning disable\n" + new ProgramGenerator(seed).Make())).ToArray();
            var compilation = TestCompilation.Create(
                programs.Append(("Usings.cs", "global using System; global using System.Collections.Generic; global using System.Linq;")), withTorchSharp: false, allowErrors: false);
            using var stream = new MemoryStream();
            Assert.True(compilation.Emit(stream).Success);
            var assembly = Assembly.Load(stream.ToArray());
            var interpreted = new AlphaFlops.Interpreter.Engine.Program(compilation);
            for (var i = 0; i < seeds.Length; i++)
            {
                var name = ProgramGenerator.Name(seeds[i]);
                var (expected, actual) = (Compiled(assembly.GetType(name)!), Interpreted(interpreted, name));
                // How long a text may grow is the machine's affair, and here a limit.
                if (actual == expected || expected == "throws System.OutOfMemoryException") continue;
                (actual.StartsWith("unknown", StringComparison.Ordinal) ? unknown : wrong).Add($"{name}\n  {expected}\n  {actual}\n{programs[i].Text}");
            }
        }

        output.WriteLine($"{Count} programs from seed {Seed}: {wrong.Count} wrong, {unknown.Count} unknown");
        foreach (var failure in wrong.Concat(unknown).Take(60)) output.WriteLine(failure);
        Assert.True(wrong.Count == 0, wrong.FirstOrDefault());
        Assert.True(unknown.Count == 0, unknown.FirstOrDefault());
    }

    private static string Compiled(Type type)
    {
        try
        {
            return (string)type.GetMethod("Run")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception)
        {
            return "throws " + exception.InnerException!.GetType().FullName;
        }
    }

    private static string Interpreted(AlphaFlops.Interpreter.Engine.Program program, string name)
    {
        var machine = new Machine(program, CancellationToken.None);
        var method = (IMethodSymbol)program.Compilation.GetTypeByMetadataName(name)!.GetMembers("Run").Single();
        try
        {
            return machine.Invoker.Invoke(method, null, [], new Frame(machine, null, null), null) switch
            {
                string text => text,
                Unknown reason => "unknown: " + reason,
                var other => Rendering.OfValue(other),
            };
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

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : null;
}
