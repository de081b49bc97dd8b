using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
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
        Why: "A statement grants an action on resources of the types that the action takes, and on no others: the rest of it grants nothing. For some actions AWS lists no resource and asks for them on an ARN all the same; where that is known nothing is reported. See [the resource types of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
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
        bool[] isUndecided = [.. resources.Select(resource => IsToldElsewhere(resource) || IsOfNoAction(fits, resource))];
        if (
            actions.Count == 0
            || Array.TrueForAll(isUndecided, isOne => isOne)
            || actions.Any(action => action.IsEverything || action.Matches.Count == 0)
        )
        {
            // Every action takes '*', and what is unknown may take anything.
            return;
        }

        bool[] isTaken =
        [
            .. resources.Select((resource, i) => isUndecided[i] || actions.Any(action => fits.IsTaken(action, resource))),
        ];
        for (int i = 0; i < resources.Count; i++)
        {
            if (!isTaken[i])
            {
                check.Report(Definition, resources[i].Text.Span, NotTaken(actions, resources[i]));
            }
        }

        if (!isTaken.Contains(true))
        {
            return;
        }

        // What is undecided may be what an action of its service takes.
        bool MayTake(CheckedAction action, int i) =>
            (isUndecided[i] && (resources[i].Arn is not { Resource: not "" } arn || IsService(arn, action)))
            || fits.IsTaken(action, resources[i]);

        CheckedAction[] left = [.. actions.Where(action => !Enumerable.Range(0, resources.Count).Any(i => MayTake(action, i)))];
        foreach (CheckedAction action in left.Where(IsListed))
        {
            check.Report(Definition, action.Text.Span, $"'{action}' takes none of the statement's resources{Takes([action])}");
        }

        // One finding for all of them: nothing is known of any, and a resource that is all of the service's may have it.
        CheckedAction[] unlisted =
        [
            .. left.Where(action => !IsListed(action) && !resources.Any(resource => IsAllOf(action.Prefix, resource))),
        ];
        if (unlisted.Length > 0)
        {
            string names = PolicyActions.List([.. unlisted.Select(action => $"'{action}'")]);
            check.Report(
                Definition,
                unlisted[0].Text.Span,
                $"{names} may not be granted on the statement's resources: {Unlisted(unlisted.Length)}"
            );
        }
    }

    /// <summary>What is no ARN, or one without a name, has been told by the rules of ARNs.</summary>
    private static bool IsToldElsewhere(CheckedResource resource) => resource.Arn is null or { Resource: "" };

    /// <summary>Whether AWS names its type for no action, so that the reference is not whole there: <c>/apis</c> of API Gateway.</summary>
    private static bool IsOfNoAction(ResourceFit fits, CheckedResource resource) =>
        resource.Arn is { } arn
        && AwsReference.Find(arn.Service) is { } service
        && service.UntakenTypes.Any(type => fits.IsOf(type, resource));

    private static bool IsService(ArnPattern arn, CheckedAction action) =>
        ResourcePattern.Covers(arn.Service, action.Prefix.ToLowerInvariant());

    /// <summary>Whether AWS is known to ask for the action, or for one that it matches, on resources.</summary>
    private static bool IsListed(CheckedAction action) =>
        action.Matches.Any(match => match.ResourceTypes.Count > 0 || AskedResources.Of(match).Any());

    /// <summary>Whether the resource takes in whatever the service may ask on: <c>arn:aws:logs:*:*:*</c>.</summary>
    private static bool IsAllOf(string service, CheckedResource resource) =>
        resource.Arn is { Resource: "*" } arn && ResourcePattern.Covers(arn.Service, service.ToLowerInvariant());

    private static string NotTaken(IReadOnlyList<CheckedAction> actions, CheckedResource resource)
    {
        if (actions.Count > 1)
        {
            return $"no action of the statement takes a resource such as '{resource}'";
        }

        return IsListed(actions[0])
            ? $"'{actions[0]}' does not take a resource such as '{resource}'{Takes(actions)}"
            : $"'{actions[0]}' may not be granted on '{resource}': {Unlisted(1)}";
    }

    private static string Unlisted(int count) => $"AWS lists no resource for {(count == 1 ? "it" : "them")}; write '*'";

    /// <summary>What one action takes; of several nothing can be said in short.</summary>
    private static string Takes(IReadOnlyList<CheckedAction> actions)
    {
        if (actions.Count != 1 || actions[0].IsPattern)
        {
            return "";
        }

        AwsAction action = actions[0].Matches[0];
        string[] formats =
        [
            .. action.ResourceTypes.SelectMany(type => type.Type.ArnFormats).Distinct(StringComparer.Ordinal),
            .. AskedResources.Of(action).Select(asked => asked.Format),
        ];
        return action.ResourceTypes.Count == 0
            ? $"; it takes only '*' or {PolicyActions.List(formats)}"
            : $"; it takes {PolicyActions.List(formats)}";
    }
}
