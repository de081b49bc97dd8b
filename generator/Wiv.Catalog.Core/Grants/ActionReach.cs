using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Decides whether what statements allow takes effect: by the types of resources that an action takes, and by the keys of each.</summary>
internal static class ActionReach
{
    /// <summary>What keeps the action from taking effect; <see langword="null"/> for nothing.</summary>
    /// <param name="action">The action.</param>
    /// <param name="places">Where it is allowed.</param>
    /// <param name="isReachedElsewhere">Whether a required type that these places do not reach is reached by others.</param>
    /// <param name="fits">Which resources are of which types.</param>
    public static Shortfall? ShortfallOf(
        AwsAction action,
        IReadOnlyList<GrantedPlace> places,
        Func<ActionResourceType, bool> isReachedElsewhere,
        ResourceFit fits
    )
    {
        if (places.Any(place => place.Resource.IsEverything && place.Keys.Count == 0))
        {
            return null;
        }

        GrantedPlace[] alone =
        [
            .. places.Where(place =>
                (place.Resource.IsEverything && action.ResourceTypes.Count == 0) || ResourceFit.IsAskedOn(action, place.Resource)
            ),
        ];
        if (Array.Exists(alone, place => place.Lacking(action, null) is null))
        {
            return null;
        }

        (ActionResourceType Type, GrantedPlace Place)[] fitting =
        [
            .. action.ResourceTypes.SelectMany(type =>
                places.Where(place => place.IsOf(type, fits)).Select(place => (type, place))
            ),
        ];
        HashSet<ActionResourceType> reached =
        [
            .. fitting.Where(pair => pair.Place.Lacking(action, pair.Type) is null).Select(pair => pair.Type),
        ];
        if (reached.Count == 0)
        {
            return new Shortfall(
                alone.Select(place => place.Lacking(action, null)).FirstOrDefault()
                    ?? fitting.Select(pair => pair.Place.Lacking(action, pair.Type)).FirstOrDefault(),
                []
            );
        }

        // An action that needs several resources is denied when one of them is not granted. For which keys it has with each of
        // them counts what the reference lists, and where it lists none nothing is known.
        ActionResourceType[] missing =
        [
            .. action.ResourceTypes.Where(type =>
                type.IsRequired
                && !reached.Contains(type)
                && (type.ConditionKeys.Count > 0 || !Array.Exists(fitting, pair => pair.Type == type))
                && !isReachedElsewhere(type)
            ),
        ];
        return missing.Length == 0
            ? null
            : new Shortfall(
                fitting
                    .Where(pair => missing.Contains(pair.Type))
                    .Select(pair => pair.Place.Lacking(action, pair.Type))
                    .FirstOrDefault(),
                [.. missing.Select(type => type.Name)]
            );
    }

    /// <summary>Whether one of the places reaches the type.</summary>
    public static bool Reaches(AwsAction action, ActionResourceType type, IEnumerable<GrantedPlace> places, ResourceFit fits) =>
        places.Any(place => place.IsOf(type, fits) && place.Lacking(action, type) is null);
}
