using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0249: writing on every resource where resources can be named.</summary>
internal sealed class WriteOnEverything() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0249",
        RuleCategory.Actions,
        "Write access to every resource",
        "'{0}' writes to every resource; {1}",
        Severity.Warning,
        Why: "Everything of this kind in the account can be changed or deleted, including what has nothing to do with the purpose. See [least privilege](https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege) and [the resource types of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Name the resources by ARN, or restrict the statement with a condition."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedStatement statement, CheckedAction action) in PolicyActions.Allowed(check))
        {
            // A condition restricts what can be touched, and of a pattern that looks like reading another rule tells.
            if (
                statement.Conditions.Count > 0
                || statement.Resources is not { IsNot: false } resources
                || !resources.Items.Any(resource => resource.IsEverything)
                || PolicyActions.LooksReading(action)
            )
            {
                continue;
            }

            AwsAction[] writing = [.. action.Matches.Where(match => match is { IsWrite: true, IsTagging: false })];
            string[] formats =
            [
                .. writing.SelectMany(Named).SelectMany(type => type.Type.ArnFormats).Distinct(StringComparer.Ordinal),
            ];
            string[] keys = [.. writing.SelectMany(NarrowingKeys).Distinct(StringComparer.Ordinal)];
            if (formats.Length > 0)
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, $"name them: {PolicyActions.List(formats)}");
            }
            else if (keys.Length > 0)
            {
                check.Report(
                    Definition,
                    action.Text.Span,
                    action.Text.Value,
                    $"restrict it by a condition on {PolicyActions.List(keys)}"
                );
            }
        }
    }

    /// <summary>
    /// The types of which a request always names a resource: the required ones or, where there are none, those of which it names
    /// one. One optional type alone may be absent from a request, which is then about everything.
    /// </summary>
    private static IEnumerable<ActionResourceType> Named(AwsAction action)
    {
        ActionResourceType[] required = [.. action.ResourceTypes.Where(type => type.IsRequired)];
        return required.Length > 0 ? required
            : action.ResourceTypes.Count > 1 ? action.ResourceTypes
            : [];
    }

    /// <summary>The service's own keys of an action whose resource is optional.</summary>
    private static IEnumerable<string> NarrowingKeys(AwsAction action) =>
        action.ResourceTypes.Count == 0
            ? []
            : action
                .ConditionKeys.Where(key => key.Key.StartsWith(action.Service + ":", StringComparison.OrdinalIgnoreCase))
                .Select(key => key.Key)
                .Where(key => !key.EndsWith(":Region", StringComparison.OrdinalIgnoreCase));
}
