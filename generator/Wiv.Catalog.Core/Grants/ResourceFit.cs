using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Tells which resources of a policy are of which types, and remembers it for the time of a check.</summary>
/// <param name="work">What may be spent on it; when it is gone everything is taken to fit.</param>
internal sealed class ResourceFit(Work work)
{
    private readonly Dictionary<string, AwsResourceType[]> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<CheckedResource, FittingTypes> _answers = [];

    private static readonly string[] TagActions = ["TagResource", "UntagResource", "ListTagsForResource"];

    /// <summary>About what it takes to look at a type that was looked at before.</summary>
    private const int StepsOfType = 16;

    /// <summary>Whether a resource that is matched can be of the type.</summary>
    public bool IsOf(AwsResourceType type, CheckedResource resource)
    {
        if (!_answers.TryGetValue(resource, out FittingTypes answers))
        {
            answers = new FittingTypes(ResourcePattern.WithoutVariables(resource.Pattern));
            _answers.Add(resource, answers);
        }

        return answers.IsOf(type);
    }

    /// <summary>Whether one of the actions can act on what the resource names; <c>*</c> is taken by all.</summary>
    public bool IsTaken(CheckedAction action, CheckedResource resource) =>
        resource.IsEverything
        || action.IsEverything
        || Array.Exists(Types(action), type => !work.Spend(StepsOfType) || IsOf(type, resource))
        || action.Matches.Any(match => IsAskedOn(match, resource));

    /// <summary>Whether AWS asks for the action on what the resource names, though its reference does not list it.</summary>
    public static bool IsAskedOn(AwsAction action, CheckedResource resource) =>
        IsTagged(action, resource)
        || resource.Arn is not null
            && AskedResources.Of(action) is var known
            && known.Any()
            && ArnPattern.Parse(ResourcePattern.WithoutVariables(resource.Pattern)) is { } arn
            && known.Any(asked => asked.IsMatchedBy(arn));

    /// <summary>Whether the action is about the tags of what it names, of which the reference lists no type.</summary>
    private static bool IsTagged(AwsAction action, CheckedResource resource) =>
        action.ResourceTypes.Count == 0
        && Array.IndexOf(TagActions, action.Name) >= 0
        && resource.Arn is { } arn
        && ResourcePattern.Covers(arn.Service, action.Service);

    private AwsResourceType[] Types(CheckedAction action)
    {
        if (!_types.TryGetValue(action.Text.Value, out AwsResourceType[]? types))
        {
            types = [.. action.Matches.SelectMany(match => match.ResourceTypes).Select(type => type.Type).Distinct()];
            _types.Add(action.Text.Value, types);
        }

        return types;
    }

    private sealed class FittingTypes(string pattern)
    {
        private readonly ArnPattern? _arn = ArnPattern.Parse(pattern);
        private readonly Dictionary<AwsResourceType, bool> _byType = [];
        private bool? _hasType;

        /// <summary>
        /// Whether it is of a type of its service, field by field. If so it is read that way; if not, a wildcard may have been
        /// meant to run over colons.
        /// </summary>
        private bool HasType => _hasType ??= _arn is not null && ResourceArns.Formats(_arn).Any(format => format.CanMatch(_arn));

        public bool IsOf(AwsResourceType type)
        {
            if (!_byType.TryGetValue(type, out bool isOf))
            {
                isOf = ArnFormat.Of(type).Any(IsOf);
                _byType.Add(type, isOf);
            }

            return isOf;
        }

        private bool IsOf(ArnFormat format) =>
            (_arn is not null && format.CanMatch(_arn)) || (format.CanMatchAcross(pattern) && !HasType);
    }
}
