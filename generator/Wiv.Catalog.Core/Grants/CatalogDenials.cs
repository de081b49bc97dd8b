using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>
/// What the statements of a catalog deny always: a denial with a condition takes nothing away for sure. Whoever asks whether
/// something is granted asks here what is denied.
/// </summary>
/// <param name="statements">All statements.</param>
/// <param name="values">What the catalog's parameters stand for.</param>
internal sealed class CatalogDenials(IReadOnlyList<Statement> statements, ParameterValues values)
{
    /// <summary>About what it takes to look at an action.</summary>
    private const int StepsOfAction = 16;

    private readonly (Element<string> Actions, Element<string> Resources)[] _denied =
    [
        .. statements
            .Where(statement => statement is { IsDeny: true, Conditions.Count: 0, Resources: not null })
            .Select(statement => (statement.Actions, PatternsOf(statement.Resources!, values))),
    ];

    private readonly Element<string>[] _deniedEverywhere =
    [
        .. statements
            .Where(statement => statement is { IsDeny: true, IsEverywhere: true })
            .Select(statement => statement.Actions),
    ];

    /// <summary>Whether the action, or all that the pattern matches, is denied on every resource.</summary>
    public bool TakeEverywhere(string action) =>
        Array.Exists(_deniedEverywhere, actions => ElementCover.TakesInAction(actions, action));

    /// <summary>Whether the action is denied on the resource.</summary>
    /// <param name="action">The action.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="work">What may be spent; when it is gone nothing is denied.</param>
    public bool Take(AwsAction action, CheckedResource resource, Work work) =>
        Array.Exists(
            _denied,
            denied =>
                work.Spend(StepsOfAction * (long)(denied.Actions.Items.Count + denied.Resources.Items.Count))
                && ElementCover.TakesInAction(denied.Actions, action.FullName)
                && ElementCover.TakesInResource(denied.Resources, resource.Pattern)
        );

    private static Element<string> PatternsOf(Element<Resource> resources, ParameterValues values) =>
        new(resources.IsNot, resources.Items.Select(resource => values.Example(resource.Arn)).ToEquatableArray());
}
