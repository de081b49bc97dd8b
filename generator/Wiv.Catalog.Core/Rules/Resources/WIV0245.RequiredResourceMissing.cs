using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0245: an action without a resource of a type that it requires.</summary>
internal sealed class RequiredResourceMissing() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0245",
        RuleCategory.Resources,
        "Required resource is missing",
        "'{0}' also needs a resource of type '{1}', and no statement allows it on one; name it as '{2}'",
        Severity.Warning,
        Why: "An action that takes resources of several types is allowed only if all required ones are; the rows of all statements count together. See [the resource types of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html), where a `*` marks the required ones.",
        Fix: "Allow the action on a resource of the missing type as well."
    );

    public override FitScope Fit => FitScope.Document;

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        var fits = new ResourceFit(check.Work);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((CheckedStatement statement, CheckedAction action) in PolicyActions.Allowed(check))
        {
            if (
                action.IsPattern
                || action.Matches.Count != 1
                || statement.Resources is null or { IsNot: true }
                || !told.Add(action.Text.Value)
            )
            {
                continue;
            }

            ActionResourceType[] required =
            [
                .. action.Matches[0].ResourceTypes.Where(type => type.IsRequired && type.Type.ArnFormats.Count > 0),
            ];
            if (required.Length == 0 || Array.Exists(required, type => IsNamed(fits, statement.Resources, type)))
            {
                continue;
            }

            ElementList<CheckedResource>[] granted =
            [
                .. check
                    .Allowing.Of(action.Text.Value)
                    .Select(granting => granting.Resources)
                    .OfType<ElementList<CheckedResource>>(),
            ];
            if (!granted.Any(list => list.IsNot || list.Items.Any(resource => fits.IsTaken(action, resource))))
            {
                // On nothing that it takes: another rule tells.
                continue;
            }

            // Several required types are mostly alternatives, so one of them is enough.
            if (!Array.Exists(required, type => granted.Any(list => IsNamed(fits, list, type))))
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, required[0].Name, required[0].Type.ArnFormats[0]);
            }
        }
    }

    private static bool IsNamed(ResourceFit fits, ElementList<CheckedResource> resources, ActionResourceType type) =>
        resources.IsNot || resources.Items.Any(resource => resource.Arn is null || fits.IsOf(type.Type, resource));
}
