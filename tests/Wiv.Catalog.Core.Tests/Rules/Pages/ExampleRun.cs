using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>Runs the example of a rule as a user would run into the rule.</summary>
internal static class ExampleRun
{
    private const string CatalogFile = "shop.permissions.yaml";

    /// <summary>Whether an example is a policy, and not a catalog.</summary>
    public static bool IsPolicy(string example) => example.StartsWith('{');

    /// <summary>Whether the rule's examples are C#, which Core does not read.</summary>
    public static bool IsCSharp(Rule rule) => rule.Category is RuleCategory.CSharp or RuleCategory.SdkCalls;

    /// <summary>What is found in an example.</summary>
    public static IReadOnlyList<Problem> Problems(Rule rule, string example) =>
        IsCSharp(rule) || example.Length == 0 ? []
        : IsPolicy(example) ? Policy(rule, example)
        : rule.IsAdvice ? Advice(example)
        : [.. Catalogs.Link(example, CatalogFile).Problems];

    /// <summary>The rule's findings as a build shows them; none where Core does not run the example.</summary>
    public static string Message(Rule rule, string example) =>
        string.Join(
            "\n",
            Problems(rule, example)
                .Where(problem => problem.Rule == rule)
                .Select(problem =>
                    $"{problem.Span.Path}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {Name(rule.Severity)} {rule.Id}: {problem.Message}"
                )
        );

    /// <summary>The severity as it stands before the id.</summary>
    public static string Name(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    private static EquatableArray<Problem> Advice(string catalog)
    {
        LinkedCatalogs linked = Catalogs.Link(catalog, CatalogFile);
        Assert.Empty(Catalogs.Lines(linked));
        return CatalogChecker.Check(linked.All);
    }

    private static EquatableArray<Problem> Policy(Rule rule, string policy)
    {
        PolicyKind applies = PolicyChecker.All.FirstOrDefault(other => other.Rule == rule)?.AppliesTo ?? PolicyKind.Any;
        PolicyKind kind = Array.Find(Enum.GetValues<PolicyKind>(), flag => applies.HasFlag(flag));
        JsonValue? root = JsonReader.Read("policy.json", policy, out _);
        return PolicyChecker.CheckJson(
            "policy.json",
            policy,
            kind == PolicyKind.Resource && root is JsonObject json ? PolicyForm.UsageOf(json) : kind
        );
    }
}
