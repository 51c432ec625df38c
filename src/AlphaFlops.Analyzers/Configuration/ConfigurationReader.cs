using System.Collections.Immutable;
using AlphaFlops.Json;
using Microsoft.CodeAnalysis;

namespace AlphaFlops.Analyzers.Configuration;

/// <summary>Reads alphaflops.json: the profile and the models. What a model names is resolved later.</summary>
internal static class ConfigurationReader
{
    internal static readonly string[] Keys = ["profile", "models"];

    public static ConfigurationFile Read(TextFile file, JsonValue root)
    {
        var problems = new JsonProblems(file);
        Located<string>? profile = null;
        var models = ImmutableArray.CreateBuilder<ModelDeclaration>();
        if (problems.Expect<JsonObject>(root, "alphaflops.json", "an object: { \"models\": [ … ] }") is { } top)
        {
            foreach (var member in top.Members)
            {
                switch (member.Name)
                {
                    case "profile":
                        profile = problems.Text(member, "the path of a profile");
                        break;
                    case "models":
                        foreach (var item in problems.Items(member, "models"))
                            if (problems.Expect<JsonObject>(item, "a model", "an object: { \"create\": \"Namespace.Type\", \"inputs\": [ … ] }") is { } model)
                                models.Add(new ModelReader(file, model).Read());
                        break;
                    // Editors complete and check by it.
                    case "$schema":
                        break;
                    default:
                        problems.CheckKey(member, Keys, "alphaflops.json");
                        break;
                }
            }
        }

        return new ConfigurationFile(profile, models.ToImmutable(), problems.ToImmutable());
    }
}
