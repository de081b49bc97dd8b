namespace Wiv.Catalog.Core.Aws;

/// <summary>IAM's condition operators with their prefixes and their suffix.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionOperators
{
    private const string IfExists = "IfExists";

    private static readonly string[] Quantifiers = ["ForAllValues:", "ForAnyValue:"];

    private static readonly string[] Names =
    [
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnEquals",
        "ArnLike",
        "ArnNotEquals",
        "ArnNotLike",
        "Null",
    ];

    /// <summary>Whether IAM knows the operator, spelled exactly so.</summary>
    public static bool IsKnown(string text)
    {
        string name = WithoutQuantifier(text);
        return Array.IndexOf(Names, name) >= 0
            || (
                name.EndsWith(IfExists, StringComparison.Ordinal)
                && Array.IndexOf(Names, name.Substring(0, name.Length - IfExists.Length)) is >= 0 and var i
                && Names[i] != "Null"
            );
    }

    /// <summary>Every operator that <paramref name="text"/> could have been meant as.</summary>
    public static IEnumerable<string> Candidates(string text)
    {
        string quantifier = text.Substring(0, text.Length - WithoutQuantifier(text).Length);
        return Names.SelectMany(name =>
            name == "Null" ? [quantifier + name] : new[] { quantifier + name, quantifier + name + IfExists }
        );
    }

    private static string WithoutQuantifier(string text)
    {
        string? quantifier = Array.Find(Quantifiers, q => text.StartsWith(q, StringComparison.Ordinal));
        return quantifier is null ? text : text.Substring(quantifier.Length);
    }
}
