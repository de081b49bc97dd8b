using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>The actions of a policy as the rules ask for them.</summary>
internal static class PolicyActions
{
    private const int NamedAtMost = 5;

    private static readonly string[] ReadingVerbs =
    [
        "Get",
        "List",
        "Describe",
        "BatchGet",
        "Read",
        "View",
        "Search",
        "Lookup",
        "Head",
    ];

    /// <summary>The services that AWS takes no longer. Those of the others that are gone it still takes.</summary>
    private static readonly string[] Refused = ["elastic-inference"];

    /// <summary>Every action of a policy, of Action and of NotAction.</summary>
    public static IEnumerable<CheckedAction> All(PolicyCheck check) =>
        check.Statements.SelectMany(statement => statement.Actions?.Items ?? []);

    /// <summary>The actions that a policy allows by name or pattern, each with its statement.</summary>
    public static IEnumerable<(CheckedStatement Statement, CheckedAction Action)> Allowed(PolicyCheck check) =>
        check
            .Statements.Where(statement => statement is { IsAllow: true, Actions.IsNot: false })
            .SelectMany(statement => statement.Actions!.Items.Select(action => (statement, action)));

    /// <summary>Whether it is a text that IAM could take for an action; policy variables have no place in one.</summary>
    public static bool IsNamed(CheckedAction action) =>
        !action.IsEverything && action.Text.Value.IndexOf("${", StringComparison.Ordinal) < 0;

    /// <summary>Whether the service in the prefix is there, or gone and AWS still takes its actions.</summary>
    public static bool IsServiceTaken(string prefix) =>
        AwsReference.Find(prefix) is not null
        || (AwsReference.FindRetired(prefix) is not null && !Refused.Contains(prefix, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is a pattern by whose start one expects that it only looks: <c>Get*</c>.</summary>
    public static bool LooksReading(CheckedAction action) =>
        action.IsPattern && Array.Exists(ReadingVerbs, verb => action.Name.StartsWith(verb, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first names of a list, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count <= NamedAtMost
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(NamedAtMost))} and {names.Count - NamedAtMost} more";

    /// <summary>Whether the prefix has the letters of one, wildcards aside.</summary>
    public static bool HasWildcardService(CheckedAction action) => ActionGrammar.IsPattern(action.Prefix);
}
