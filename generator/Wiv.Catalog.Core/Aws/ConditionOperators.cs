using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>IAM's condition operators with their prefixes and their suffix.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionOperators
{
    /// <summary>Whether IAM knows the operator, spelled exactly so.</summary>
    public static bool IsKnown(string text) => ConditionOperatorForm.Find(text) == text;

    /// <summary>Every operator that <paramref name="text"/> could have been meant as.</summary>
    public static IEnumerable<string> Candidates(string text)
    {
        string? written = Array.Find(ConditionOperatorForm.Qualifiers, q => text.StartsWith(q, StringComparison.Ordinal));
        return ConditionOperatorForm.Names.SelectMany(name =>
            name == ConditionOperatorForm.Null
                ? [written + name]
                : new[] { written + name, written + name + ConditionOperatorForm.IfExists }
        );
    }
}
