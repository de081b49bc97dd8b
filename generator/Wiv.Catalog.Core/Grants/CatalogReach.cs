using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>
/// On what the statements of a catalog allow actions, all together: one statement may name the instance that an action needs,
/// and another the image.
/// </summary>
/// <param name="statements">All statements.</param>
/// <param name="denials">What they deny.</param>
/// <param name="values">What the catalog's parameters stand for.</param>
/// <param name="work">What may be spent on it; when it is gone everything is reached.</param>
internal sealed class CatalogReach(IEnumerable<Statement> statements, CatalogDenials denials, ParameterValues values, Work work)
{
    /// <summary>About what it takes to look at a resource.</summary>
    private const int StepsOfResource = 16;

    private readonly (Statement Statement, Lazy<GrantedPlace[]> Places)[] _allowing =
    [
        .. statements
            .Where(statement => !statement.IsDeny)
            .Select(statement => (statement, new Lazy<GrantedPlace[]>(() => PlacesOf(statement, values)))),
    ];

    private readonly Dictionary<ActionResourceType, bool> _reached = [];

    /// <summary>Which resources are of which types.</summary>
    public ResourceFit Fits { get; } = new(work);

    /// <summary>Whether some statement allows the action on resources of the type.</summary>
    public bool Reaches(AwsAction action, ActionResourceType type)
    {
        if (!_reached.TryGetValue(type, out bool isReached))
        {
            isReached = Array.Exists(_allowing, allowing => Reaches(allowing.Statement, allowing.Places, action, type));
            _reached.Add(type, isReached);
        }

        return isReached;
    }

    /// <summary>Where a statement allows its actions. All but a few resources are as good as all: hardly an action acts on those few alone.</summary>
    public static GrantedPlace[] PlacesOf(Statement statement, ParameterValues values)
    {
        string[] keys =
        [
            .. statement
                .Tests.Where(test => RequestKeys.IsSelective(test.Key) && IsNeeded(test))
                .Select(test => test.Key)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        IEnumerable<Resource> resources = statement.Resources is { IsNot: true }
            ? [Resource.Any]
            : statement.Resources?.Items ?? default;
        return
        [
            .. resources
                .Distinct()
                .Select(resource => new GrantedPlace(
                    new CheckedResource(new PositionedText(resource.Name, default), values.Example(resource.Arn)),
                    keys
                )),
        ];
    }

    private static bool IsNeeded(KeyTest test) =>
        RequestKeys.IsNeeded(
            new ConditionOperator(new PositionedText(test.Operator, default)),
            test.Values.Select(value => value.ToString())
        );

    private bool Reaches(Statement statement, Lazy<GrantedPlace[]> places, AwsAction action, ActionResourceType type) =>
        !work.Spend(StepsOfResource * (1L + statement.Actions.Items.Count))
        || (
            ElementCover.TakesInAction(statement.Actions, action.FullName)
            && (
                !work.Spend(StepsOfResource * (long)places.Value.Length)
                || ActionReach.Reaches(
                    action,
                    type,
                    places.Value.Where(place => !denials.Take(action, place.Resource, work)),
                    Fits
                )
            )
        );
}
