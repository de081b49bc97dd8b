using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants.Calls;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Where and when a row holds, as it is asked about calls.</summary>
/// <param name="row">The row.</param>
/// <param name="values">What the catalog's parameters stand for.</param>
internal sealed class RowReach(Row row, ParameterValues values)
{
    private readonly OpenTemplate[] _resources =
    [
        .. (row.Resources?.Items ?? default).Select(resource => new OpenTemplate(resource.Arn, values)),
    ];

    /// <summary>What it says of where and when, for messages.</summary>
    public IEnumerable<string> Places =>
        _resources.Select(resource =>
            (row.Resources!.IsNot ? "all but " : "")
            + $"'{resource.Arn}'"
            + (row.IsUnconditional ? "" : $" when {string.Join(" and ", row.Statement.Tests)}")
        );

    /// <summary>Whether no condition is known to fail.</summary>
    public bool CanHold(AwsAction action, CallRequest request, ISet<CallValue> used) =>
        row.Statement.Tests.All(test => CallConditions.CanHold(test, action, request, used));

    /// <summary>Whether it takes in some resource that the call may act on. What a broken row grants is not known.</summary>
    public bool MayMatch(string call) =>
        !row.IsComplete
        || row.Resources is null
        || (
            row.Resources.IsNot
                ? !Array.Exists(_resources, resource => resource.CoversCall(call))
                : Array.Exists(_resources, resource => resource.MayMatch(call))
        );

    /// <summary>Whether it takes in every resource that the call may act on.</summary>
    public bool Covers(string call) =>
        row.IsComplete
        && row.Resources is not null
        && (
            row.Resources.IsNot
                ? !Array.Exists(_resources, resource => resource.MayMatch(call))
                : Array.Exists(_resources, resource => resource.CoversCall(call))
        );
}
