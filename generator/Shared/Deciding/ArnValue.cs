using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>
/// A value that is compared as an ARN, field by field: a wildcard takes no colon, but in the last field. What has fewer than
/// six fields is completed with wildcards.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN</remarks>
internal sealed class ArnValue(string text, bool knowsVariables) : DecidedValue
{
    private readonly DecidedPattern[] _fields = Array.ConvertAll(
        ArnForm.Split(ArnForm.Completed(text)),
        field => DecidedPattern.Of(field, knowsWildcards: true, knowsVariables, ignoreCase: false)
    );

    public override ValueMatch Match(string value, DecidedRequest request)
    {
        foreach (DecidedPattern field in _fields)
        {
            if (!field.IsResolvedBy(request))
            {
                return ValueMatch.Unresolved;
            }
        }

        int start = 0;
        for (int i = 0; i < _fields.Length; i++)
        {
            int colon = i == ArnForm.Resource ? value.Length : value.IndexOf(':', start);
            if (colon < 0 || !_fields[i].Takes(value, start, colon, request))
            {
                return ValueMatch.No;
            }

            start = colon + 1;
        }

        return ValueMatch.Yes;
    }
}
