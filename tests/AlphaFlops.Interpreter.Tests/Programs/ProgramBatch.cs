using System.Reflection;
using System.Runtime.Loader;
using AlphaFlops.Interpreter.Engine;
using AlphaFlops.Interpreter.Tests.Differential;
using AlphaFlops.Interpreter.Values;
using AlphaFlops.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AlphaFlops.Interpreter.Tests.Programs;

/// <summary>Random programs in one compilation and one assembly, which is unloaded in the end: most of what a program costs is Roslyn's.</summary>
internal sealed class ProgramBatch : IDisposable
{
    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

    private readonly Assembly _assembly;

    private readonly Engine.Program _program;

    public ProgramBatch(IEnumerable<int> seeds)
    {
        var texts = seeds.ToDictionary(seed => seed, seed => new ProgramGenerator(seed).Make());
        var compilation = TestCompilation.Create(
            texts.Select(text => (ProgramGenerator.Name(text.Key), Head + text.Value)).Append(("Library", ProgramLibrary.Text)), withTorchSharp: false, allowErrors: true);
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        if (!emitted.Success)
        {
            // A program that is refused leaves the others.
            Rejected = [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
            var paths = Rejected.Select(error => error.Location.SourceTree).ToHashSet();
            compilation = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(paths.Contains));
            stream.SetLength(0);
            emitted = compilation.Emit(stream);
            if (!emitted.Success) throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
        }

        stream.Position = 0;
        _assembly = _context.LoadFromStream(stream);
        _program = new Engine.Program(compilation);
        Texts = texts.Where(text => _assembly.GetType(ProgramGenerator.Name(text.Key)) is not null).ToDictionary();
    }

    /// <summary>The programs that compile, by seed.</summary>
    public IReadOnlyDictionary<int, string> Texts { get; }

    /// <summary>Why the others do not. The generator is to make none.</summary>
    public IReadOnlyList<Diagnostic> Rejected { get; } = [];

    private const string Head = "#nullable disable\n#pragma warning disable\n";

    /// <summary>What .NET gives: a text or an exception.</summary>
    public string Compiled(int seed)
    {
        try
        {
            return _assembly.GetType(ProgramGenerator.Name(seed))!.GetMethod("Run")!.CreateDelegate<Func<string>>()();
        }
        catch (Exception exception)
        {
            return "throws " + exception.GetType().FullName;
        }
    }

    /// <summary>What the interpreter gives: that, or an unknown or a limit.</summary>
    public string Interpreted(int seed)
    {
        var machine = new Machine(_program, CancellationToken.None);
        var method = (IMethodSymbol)_program.Compilation.GetTypeByMetadataName(ProgramGenerator.Name(seed))!.GetMembers("Run").Single();
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

    public void Dispose() => _context.Unload();
}
