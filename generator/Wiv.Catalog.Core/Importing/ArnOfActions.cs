using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Tells what an ARN must be that actions are granted on, so that a parameter for it takes no other.</summary>
internal static class ArnOfActions
{
    /// <summary>Any ARN.</summary>
    public const string Any = "arn:*:*:*:*:*";

    /// <summary>The one format that all of the actions take; any ARN where they take several.</summary>
    public static string Of(ElementList<CheckedAction> actions)
    {
        string[] formats = actions.IsNot
            ? []
            : actions
                .Items.SelectMany(action => AwsReference.Lookup(action.Text.Value).Actions)
                .SelectMany(action => action.ResourceTypes)
                .SelectMany(type => type.Type.ArnFormats)
                .Select(ResourcePattern.WithoutVariables)
                .Distinct(StringComparer.Ordinal)
                .ToArray();
        return formats.Length == 1 && ArnGrammar.Check(formats[0]) is null ? formats[0] : Any;
    }
}
