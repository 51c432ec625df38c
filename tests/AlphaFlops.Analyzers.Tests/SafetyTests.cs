using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AlphaFlops.Interpreter;

namespace AlphaFlops.Analyzers.Tests;

/// <summary>An analyzer that reads a hostile repository must be as safe as the compiler: what its assemblies refer to cannot open a file, start a
/// process, use the network, read the environment or load code. Nothing of the user's code is executed, since there is nothing here to execute it with.</summary>
public sealed class SafetyTests
{
    // Types of which no member may be used, and members. A prefix that ends in a dot is a namespace.
    private static readonly string[] Forbidden =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.FileStream", "System.IO.StreamReader::.ctor(string", "System.IO.StreamWriter::.ctor(string",
        "System.IO.FileSystemWatcher", "System.IO.Pipes.", "System.IO.MemoryMappedFiles.", "System.IO.IsolatedStorage.", "System.Net.", "System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo", "System.Reflection.Assembly::Load", "System.Reflection.Assembly::LoadFrom", "System.Reflection.Assembly::LoadFile",
        "System.Reflection.Emit.", "System.Reflection.MethodBase::Invoke", "System.Reflection.MethodInfo::Invoke", "System.Reflection.ConstructorInfo::Invoke",
        "System.Activator", "System.AppDomain", "System.Linq.Expressions.", "System.Runtime.InteropServices.Marshal", "System.Runtime.InteropServices.NativeLibrary",
        "System.Environment::GetEnvironmentVariable", "System.Environment::GetEnvironmentVariables", "System.Environment::Exit", "System.Environment::FailFast",
        "System.Environment::GetFolderPath", "System.Environment::get_CurrentDirectory", "System.Environment::get_MachineName", "System.Environment::get_UserName",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.Diagnostics.Stopwatch", "System.Console", "System.Threading.Thread::Sleep",
        "Microsoft.CodeAnalysis.Emit.", "Microsoft.CodeAnalysis.Compilation::Emit",
    ];

    public static TheoryData<string> Assemblies => [typeof(ModelCostAnalyzer).Assembly.Location, typeof(ModelEvaluator).Assembly.Location, typeof(Shapes.Shape).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_that_reaches_outside_is_referred_to(string path)
    {
        var used = References(path);
        Assert.Contains(used, name => name.StartsWith("System.Collections.Generic.List`1", StringComparison.Ordinal));
        Assert.Equal("", string.Join(", ", used.Where(IsForbidden)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Nothing_native_is_called(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        Assert.Equal(0, System.Reflection.Metadata.Ecma335.MetadataReaderExtensions.GetTableRowCount(reader, System.Reflection.Metadata.Ecma335.TableIndex.ImplMap));
    }

    [Theory]
    [InlineData("System.IO.File::ReadAllText", true)]
    [InlineData("System.Net.Http.HttpClient::.ctor", true)]
    [InlineData("System.Environment::GetEnvironmentVariable", true)]
    [InlineData("System.Environment::get_NewLine", false)]
    [InlineData("System.IO.StreamReader::.ctor(string", true)]
    [InlineData("System.IO.StreamReader::.ctor", false)]
    [InlineData("System.IO.Path::Combine", false)]
    public void The_list_finds_what_it_names(string name, bool expected) => Assert.Equal(expected, IsForbidden(name));

    private static bool IsForbidden(string name)
    {
        var type = name.Split("::")[0];
        return Forbidden.Any(forbidden => forbidden.EndsWith('.') ? name.StartsWith(forbidden, StringComparison.Ordinal)
            : forbidden.Contains("::", StringComparison.Ordinal) ? name == forbidden : type == forbidden);
    }

    // Types and members of other assemblies: TYPE::MEMBER.
    private static string[] References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        var members = reader.MemberReferences.Select(reader.GetMemberReference)
            .Select(member => (Type: TypeOf(reader, member.Parent), Name: reader.GetString(member.Name) + (TakesPath(reader, member) ? "(string" : "")))
            .Where(member => member.Type is not null)
            .Select(member => member.Type + "::" + member.Name);
        return [.. members, .. reader.TypeReferences.Select(handle => NameOf(reader, handle) + "::")];
    }

    // A reader of a stream is one of embedded resources; one of a path opens a file.
    private static bool TakesPath(MetadataReader reader, MemberReference member)
    {
        if (reader.GetString(member.Name) != ".ctor") return false;
        var signature = reader.GetBlobReader(member.Signature);
        signature.ReadSignatureHeader();
        var count = signature.ReadCompressedInteger();
        signature.ReadSignatureTypeCode();
        return count > 0 && signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
    }

    private static string? TypeOf(MetadataReader reader, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => NameOf(reader, (TypeReferenceHandle)parent),
        _ => null,
    };

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference) return NameOf(reader, (TypeReferenceHandle)type.ResolutionScope) + "+" + name;
        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }
}
