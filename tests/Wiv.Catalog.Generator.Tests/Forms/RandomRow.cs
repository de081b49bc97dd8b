using System.IO.Enumeration;
using CsCheck;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>A row of a catalog in any form, out of a small world, so that rows often have something in common.</summary>
internal sealed record RandomRow(
    bool Denies,
    bool LeavesOutActions,
    string[] Actions,
    bool LeavesOutResources,
    string[] Resources,
    string[] Conditions,
    bool HasSid
)
{
    private const string Team = "aws:PrincipalTag/team";
    private const string Mfa = "aws:MultiFactorAuthPresent";

    /// <summary>The values that a customer would give.</summary>
    public static IReadOnlyDictionary<string, string> Values { get; } =
        new Dictionary<string, string> { ["AccountId"] = "123456789012" };

    /// <summary>What rows are asked about: some are taken in by each pattern, and some by none.</summary>
    public static IReadOnlyList<(string Action, string Resource, IReadOnlyDictionary<string, string> Context)> Requests { get; } =
    [
        .. from action in new[] { "s3:GetObject", "s3:GetBucketAcl", "s3:PutObject", "ec2:DescribeVpcs", "iam:PassRole" }
        from resource in new[] { "arn:aws:s3:::a", "arn:aws:s3:::a/x", "arn:aws:s3:::123456789012-a", "arn:aws:ec2:::v" }
        from context in new Dictionary<string, string>[]
        {
            [],
            new() { [Team] = "x" },
            new() { [Team] = "z" },
            new() { [Mfa] = "true" },
            new() { [Team] = "y", [Mfa] = "true" },
            new() { [Team] = "z", [Mfa] = "false" },
        }
        select (action, resource, (IReadOnlyDictionary<string, string>)context),
    ];

    private static readonly Dictionary<string, string> Arns = new()
    {
        ["A"] = "arn:aws:s3:::a",
        ["Again"] = "arn:aws:s3:::a",
        ["InA"] = "arn:aws:s3:::a/*",
        ["Mine"] = "arn:aws:s3:::{AccountId}-a",
    };

    private static readonly Dictionary<string, Func<IReadOnlyDictionary<string, string>, bool>> Tests = new()
    {
        ["OfTeam"] = context => context.GetValueOrDefault(Team) is "x" or "y",
        ["OtherTeam"] = context => context.GetValueOrDefault(Team) is not ("x" or "y"),
        ["WithMfa"] = context => context.GetValueOrDefault(Mfa) == "true",
        ["MayHaveMfa"] = context => context.GetValueOrDefault(Mfa) is null or "true",
    };

    public static Gen<RandomRow> Any { get; } =
        Gen.Select(
            Gen.OneOf(false, false, true),
            Gen.OneOf(false, false, true),
            Gen.OneOf("s3:Get*", "s3:GetObject", "s3:*", "ec2:Describe*", "iam:PassRole").Array[1, 3],
            Gen.OneOf(false, false, true),
            Gen.OneOf([.. Arns.Keys]).Array[0, 3],
            Gen.OneOf([.. Tests.Keys]).Array[0, 2],
            Gen.OneOf(false, false, false, true),
            (denies, leavesOutActions, actions, leavesOutResources, resources, conditions, hasSid) =>
                new RandomRow(
                    denies,
                    leavesOutActions,
                    actions,
                    leavesOutResources && resources.Length > 0,
                    resources,
                    [.. conditions.Distinct()],
                    hasSid
                )
        );

    /// <summary>A catalog of one policy of these rows, called <c>RandomPolicy</c>.</summary>
    public static string Catalog(string name, IReadOnlyList<RandomRow> rows) =>
        $$"""
            catalog: {{name}}
            parameters:
              AccountId: { type: account-id }
            resources:
            {{string.Join("\n", Arns.Select(arn => $"  {arn.Key}: {{ arn: \"{arn.Value}\" }}"))}}
            conditions:
              OfTeam: { StringEquals: { {{Team}}: [x, y] } }
              OtherTeam: { StringNotEquals: { {{Team}}: [x, y] } }
              WithMfa: { Bool: { {{Mfa}}: true } }
              MayHaveMfa: { StringEqualsIfExists: { {{Mfa}}: "true" } }
            policies:
              RandomPolicy:
                permissions:
            {{string.Join("\n", rows.Select((row, number) => $"      - {row.Yaml(number)}"))}}
            """;

    /// <summary>Whether the row is about the request, said without any of the product's code.</summary>
    public bool Applies(string action, string resource, IReadOnlyDictionary<string, string> context) =>
        LeavesOutActions != Actions.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, action, ignoreCase: true))
        && (Resources.Length == 0 || LeavesOutResources != Resources.Any(name => IsOn(name, resource)))
        && Conditions.All(condition => Tests[condition](context));

    private static bool IsOn(string name, string resource) =>
        FileSystemName.MatchesSimpleExpression(
            Arns[name].Replace("{AccountId}", Values["AccountId"], StringComparison.Ordinal),
            resource,
            ignoreCase: false
        );

    private string Yaml(int number)
    {
        string actions = $"{(LeavesOutActions ? "not-action" : "action")}: {OneOrList(Actions)}";
        string resources =
            Resources.Length == 0 ? "resource: \"*\"" : $"{(LeavesOutResources ? "not-" : "")}resource: {OneOrList(Resources)}";
        string conditions = Conditions.Length == 0 ? "" : $", condition: {OneOrList(Conditions)}";
        string effect = Denies ? ", effect: Deny" : "";
        string sid = HasSid ? $", sid: Row{number}" : "";
        return $"{{ {actions}, {resources}{conditions}{effect}{sid}, why: Reason {number} }}";
    }

    private static string OneOrList(string[] items) =>
        items.Length == 1 ? $"\"{items[0]}\"" : $"[{string.Join(", ", items.Select(item => $"\"{item}\""))}]";
}
