using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>A row of a catalog, as it is asked about calls.</summary>
internal sealed class GrantingRow
{
    private readonly Permission _permission;
    private readonly RowResource[] _resources;

    public GrantingRow(Permission permission, IReadOnlyDictionary<string, Parameter> parameters)
    {
        _permission = permission;
        _resources = [.. (Statement.Resources?.Items ?? default).Select(resource => new RowResource(resource, parameters))];
    }

    public bool IsDeny => Statement.IsDeny;

    /// <summary>Whether it has no conditions, so that what it denies it denies always.</summary>
    public bool IsUnconditional => Statement.Conditions.Count == 0;

    /// <summary>Whether it allows on everything, always.</summary>
    public bool IsEverywhere =>
        !IsDeny && IsUnconditional && Statement.Resources is { IsNot: false } on && on.Items.Any(resource => resource.IsAny);

    /// <summary>What it says of where and when, for messages.</summary>
    public IEnumerable<string> Places =>
        _resources.Select(resource =>
            (Statement.Resources!.IsNot ? "all but " : "")
            + $"'{resource.Text}'"
            + (IsUnconditional ? "" : $" when {string.Join(" and ", Statement.Tests)}")
        );

    private Statement Statement => _permission.Statement;

    public bool TakesIn(AwsAction action) => ElementCover.TakesInAction(Statement.Actions, action.FullName);

    /// <summary>Whether no condition is known to fail.</summary>
    public bool CanHold(AwsAction action, CallRequest request, ISet<CallValue> used) =>
        Statement.Tests.All(test => CallConditions.CanHold(test, action, request, used));

    /// <summary>Whether it takes in some resource that the call may act on. What a broken row grants is not known.</summary>
    public bool MayMatch(string call) =>
        !_permission.IsComplete
        || Statement.Resources is null
        || (
            Statement.Resources.IsNot
                ? !Array.Exists(_resources, resource => resource.Covers(call))
                : Array.Exists(_resources, resource => resource.MayMatch(call))
        );

    /// <summary>Whether it takes in every resource that the call may act on.</summary>
    public bool Covers(string call) =>
        _permission.IsComplete
        && Statement.Resources is not null
        && (
            Statement.Resources.IsNot
                ? !Array.Exists(_resources, resource => resource.MayMatch(call))
                : Array.Exists(_resources, resource => resource.Covers(call))
        );
}
