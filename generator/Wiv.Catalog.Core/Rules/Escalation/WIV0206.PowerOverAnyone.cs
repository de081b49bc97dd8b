using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0206: an action that gives permissions, on every role, user, group or policy.</summary>
internal sealed class PowerOverAnyone() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0206",
        RuleCategory.Escalation,
        "Control over everyone's permissions",
        "'{0}' on '{1}' makes its holder an administrator: it can {2}; name only those that are meant",
        Severity.Warning,
        Why: "Anyone who can change the permissions of any role or user, or sign in as any of them, has whatever the most powerful one has. That is `AdministratorAccess`, only less visibly. See [the known ways](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate).",
        Fix: "Name the roles or users in `Resource`, or require a permissions boundary with a condition on `iam:PermissionsBoundary`."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            // Asked for once a kind, and not for every action.
            Dictionary<string, bool> isWide = new(StringComparer.Ordinal);
            bool IsWideHere(PermissionPower power)
            {
                if (!isWide.TryGetValue(power.Kind, out bool wide))
                {
                    wide = IsWide(statement, power);
                    isWide.Add(power.Kind, wide);
                }

                return wide;
            }

            foreach ((string text, SourceSpan span, IReadOnlyList<PermissionPower> powers) in PermissionGrants.Of(statement))
            {
                PermissionPower[] wide = [.. powers.Where(IsWideHere)];
                if (wide.Length > 0)
                {
                    check.Report(Definition, span, text, Resource(statement, wide[0]), Effects(wide));
                }
            }
        }
    }

    private static bool IsWide(CheckedStatement statement, PermissionPower power) =>
        statement.Resources is { } resources
        && resources.Items.Any(resource => PermissionGrants.IsWide(resource, power)) != resources.IsNot;

    private static string Resource(CheckedStatement statement, PermissionPower power) =>
        statement.Resources is { IsNot: false } resources
            ? resources.Items.First(resource => PermissionGrants.IsWide(resource, power)).Text.Value
            : "NotResource";

    /// <summary>What the powers let their holder do, the first two and how many more.</summary>
    private static string Effects(PermissionPower[] powers)
    {
        string[] effects = [.. powers.Select(power => $"{power.Effect} any {power.Kind}")];
        return effects.Length switch
        {
            1 => effects[0],
            2 => $"{effects[0]} and {effects[1]}",
            int count => $"{effects[0]}, {effects[1]}, and {(count - 2).ToString(CultureInfo.InvariantCulture)} more",
        };
    }
}
