using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Surface.Tests;

/// <summary>An assembly's types and members as a compiler sees them, and their signatures as text.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayMiscellaneousOptions Misc =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier;

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Misc);

    private static readonly SymbolDisplayFormat Declaration = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints
            | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Misc);

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll" || Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpCompilation Compile(string torchSharp, params string[] sources) => CSharpCompilation.Create(
        "UserCode",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        Platform.Add(MetadataReference.CreateFromFile(torchSharp)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static IAssemblySymbol Load(string path)
    {
        // with private members: a struct's fields say whether it is unmanaged
        var compilation = Compile(path).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(compilation.References.Last())!;
    }

    /// <summary>Every type that code outside the assembly can name, nested ones too, by documentation id.</summary>
    public static Dictionary<string, INamedTypeSymbol> VisibleTypes(this IAssemblySymbol assembly)
    {
        var types = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        Collect(assembly.GlobalNamespace);
        return types;

        void Collect(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                if (member is INamespaceSymbol || member is INamedTypeSymbol type && IsVisible(type) && types.TryAdd(type.GetDocumentationCommentId()!, type))
                    Collect((INamespaceOrTypeSymbol)member);
            }
        }
    }

    /// <summary>Every member that code outside the assembly can name, override or implement, by documentation id.</summary>
    public static Dictionary<string, ISymbol> VisibleMembers(this INamedTypeSymbol type) => type.GetMembers()
        .Where(member => member is not INamedTypeSymbol && IsVisible(member))
        .Where(member => member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.Destructor })
        .ToDictionary(member => member.GetDocumentationCommentId()!, StringComparer.Ordinal);

    public static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    /// <summary>All of a type's declaration but its members.</summary>
    public static string Signature(this INamedTypeSymbol type) =>
        $"{Accessible(type)}{(type.IsStatic ? "static " : "")}{(type.IsAbstract ? "abstract " : "")}{(type.IsSealed ? "sealed " : "")}"
        + $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRefLikeType ? "ref " : "")}{(type.TypeKind == TypeKind.Struct && type.IsUnmanagedType ? "unmanaged " : "")}"
        + $"{type.ToDisplayString(Declaration)} : {type.BaseType?.ToDisplayString(TypeName)}"
        + $" {string.Join(", ", type.AllInterfaces.Select(i => i.ToDisplayString(TypeName)).Order(StringComparer.Ordinal))}"
        + $" {type.EnumUnderlyingType}{Attributes(type)}";

    /// <summary>All of a member's declaration.</summary>
    public static string Signature(this ISymbol member)
    {
        var text = member.ToDisplayString(Declaration) + Attributes(member);
        return member switch
        {
            IPropertySymbol property => $"{text} {{ {Accessor(property.GetMethod)}{Accessor(property.SetMethod)}}}{Parameters(property.Parameters)}",
            IMethodSymbol method => $"{text}{Parameters(method.Parameters)}",
            IFieldSymbol { IsReadOnly: true } => text + " readonly",
            _ => text,
        };

        static string Accessor(IMethodSymbol? accessor) => accessor is null || !IsVisible(accessor)
            ? ""
            : $"{Accessible(accessor)}{(accessor.MethodKind == MethodKind.PropertyGet ? "get" : accessor.IsInitOnly ? "init" : "set")}; ";

        static string Parameters(ImmutableArray<IParameterSymbol> parameters) => string.Concat(parameters.Select(Attributes));
    }

    private static string Accessible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => "public ",
        Accessibility.Protected => "protected ",
        Accessibility.ProtectedOrInternal => "protected internal ",
        _ => "",
    };

    /// <summary>The attributes that a compiler acts upon.</summary>
    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(a => a.AttributeClass!.Name is "ObsoleteAttribute" or "FlagsAttribute" or "AttributeUsageAttribute" or "ExtensionAttribute"
            or "AllowNullAttribute" or "DisallowNullAttribute" or "MaybeNullAttribute" or "NotNullAttribute" or "NotNullWhenAttribute" or "MaybeNullWhenAttribute"
            or "CallerMemberNameAttribute" or "CallerFilePathAttribute" or "CallerLineNumberAttribute" or "CallerArgumentExpressionAttribute")
        .Select(a => a.AttributeClass!.Name == "ObsoleteAttribute"
            ? $" [Obsolete({(a.ConstructorArguments.Length > 0 ? "message" : "")}{(a.ConstructorArguments.Length > 1 ? ", " + a.ConstructorArguments[1].Value : "")})]"
            : $" [{a}]")
        .Order(StringComparer.Ordinal));
}
