using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// How what a grant holds on begins: of two grants that have anything in common one begins as the other does. What may be
/// anything has an empty key.
/// </summary>
internal static class GrantKey
{
    private static readonly char[] Wildcards = ['*', '?', '$'];

    /// <summary>The key of the one resource or the one principal of a grant.</summary>
    public static string Of(Grant grant) =>
        grant switch
        {
            { Resources: { IsNot: false, Items.Count: 1 } resources } => Start(resources.Items[0].Arn),
            { Principals: { IsNot: false, Items.Count: 1 } principals } => Of(principals.Items[0]),
            _ => "",
        };

    /// <summary>Its text up to the first wildcard, parameter or policy variable.</summary>
    private static string Start(Template arn)
    {
        if (arn.Parts.Count == 0 || arn.Parts[0].IsParameter)
        {
            return "";
        }

        string text = arn.Parts[0].Text;
        return text.IndexOfAny(Wildcards) is >= 0 and var end ? text.Substring(0, end) : text;
    }

    /// <summary>Principals of one account may be the same; others are when they are written alike.</summary>
    private static string Of(Principal principal)
    {
        string value = principal.Value.ToString();
        if (principal.IsAnyone || principal.Value.Parameters.Any() || value.IndexOfAny(Wildcards) >= 0)
        {
            return "";
        }

        return ArnForm.Split(value) is { Length: 6 } fields && Characters.IsAccountId(fields[4]) ? fields[4] : value;
    }
}
