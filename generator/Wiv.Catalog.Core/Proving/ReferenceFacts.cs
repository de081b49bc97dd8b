using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Proving;

/// <summary>What AWS's reference tells a proof, and what a catalog tells of its parameters.</summary>
/// <param name="parameters">The parameters of the catalogs.</param>
internal sealed class ReferenceFacts(ParameterKeys? parameters = null) : IAwsFacts
{
    public IEnumerable<string> Services => AwsReference.Services;

    public IEnumerable<string> ActionsOf(string service) =>
        AwsReference.Find(service)?.Actions.Select(action => action.FullName) ?? [];

    public IEnumerable<string> ResourcesOf(string action)
    {
        int colon = action.IndexOf(':');
        if (AwsReference.Find(action.Substring(0, colon))?.FindAction(action.Substring(colon + 1)) is not { } known)
        {
            return [];
        }

        string[] formats = known
            .ResourceTypes.SelectMany(type => type.Type.ArnFormats)
            .Select(format => (HoledName.ToPattern(format) ?? format).Replace("?*", "*").Replace("arn:*:", "arn:aws:"))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return formats.Length == 0 ? ["*"] : formats;
    }

    public bool? IsMultivalued(string key) => AwsReference.FindConditionKey(key)?.IsMultivalued;

    public bool IsBoolean(string key) => AwsReference.FindConditionKey(key)?.Type == ConditionKeyType.Bool;

    public IReadOnlyList<string>? Constants(string key) => parameters?.Examples(key);

    public bool IsPossible(string key, string value) => parameters?.IsPossible(key, value) ?? true;
}
