using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0244: an action and a resource that do not go together.</summary>
internal sealed class ResourceThatNoActionTakes() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0244",
        RuleCategory.Resources,
        "Action and resource do not go together",
        "{0}",
        Severity.Warning,
        Why: "A statement grants an action on resources of the types that the action takes, and on no others: the rest of it grants nothing. See [the resource types of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Name a resource of a type that the action takes, or `*` if it takes none; or name the action that was meant."
    );

    public override FitScope Fit => FitScope.ActionsAndResources;

    public override PolicyKind AppliesTo => PolicyKind.OfPrincipal;

    public override void Check(PolicyCheck check)
    {
        var fits = new ResourceFit(check.Work);
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement is { IsAllow: true, Actions.IsNot: false, Resources.IsNot: false })
            {
                Check(check, fits, statement.Actions.Items, statement.Resources.Items);
            }
        }
    }

    private static void Check(
        PolicyCheck check,
        ResourceFit fits,
        IReadOnlyList<CheckedAction> actions,
        IReadOnlyList<CheckedResource> resources
    )
    {
        if (
            actions.Count == 0
            || resources.All(IsToldElsewhere)
            || actions.Any(action => action.IsEverything || action.Matches.Count == 0)
        )
        {
            // Every action takes '*', and what is unknown may take anything.
            return;
        }

        bool[] isTaken =
        [
            .. resources.Select(resource => IsToldElsewhere(resource) || actions.Any(action => fits.IsTaken(action, resource))),
        ];
        for (int i = 0; i < resources.Count; i++)
        {
            if (!isTaken[i])
            {
                string who =
                    actions.Count == 1
                        ? $"'{actions[0]}' does not take a resource"
                        : "no action of the statement takes a resource";
                check.Report(Definition, resources[i].Text.Span, $"{who} such as '{resources[i]}'{Takes(actions)}");
            }
        }

        if (!isTaken.Contains(true))
        {
            return;
        }

        foreach (CheckedAction action in actions)
        {
            if (!resources.Any(resource => IsToldElsewhere(resource) || fits.IsTaken(action, resource)))
            {
                check.Report(
                    Definition,
                    action.Text.Span,
                    $"'{action}' takes none of the statement's resources{Takes([action])}"
                );
            }
        }
    }

    /// <summary>What is no ARN, or one without a name, has been told by the rules of ARNs.</summary>
    private static bool IsToldElsewhere(CheckedResource resource) => resource.Arn is null or { Resource: "" };

    /// <summary>What one action takes; of several nothing can be said in short.</summary>
    private static string Takes(IReadOnlyList<CheckedAction> actions)
    {
        if (actions.Count != 1 || actions[0].IsPattern)
        {
            return "";
        }

        string[] formats =
        [
            .. actions[0].Matches[0].ResourceTypes.SelectMany(type => type.Type.ArnFormats).Distinct(StringComparer.Ordinal),
        ];
        return formats.Length == 0 ? "; it takes only '*'" : $"; it takes {PolicyActions.List(formats)}";
    }
}
