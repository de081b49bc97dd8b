namespace Wiv.Catalog.Grammar;

/// <summary>IAM's condition operators: a base name, <c>IfExists</c> behind it, a set qualifier before it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionOperatorForm
{
    public const string IfExists = "IfExists";

    /// <summary>The operator that takes no <see cref="IfExists"/>, for it asks whether the key exists.</summary>
    public const string Null = "Null";

    /// <summary>What may stand before a name.</summary>
    public static readonly string[] Qualifiers = ["ForAllValues:", "ForAnyValue:"];

    /// <summary>The base names.</summary>
    public static readonly string[] Names =
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
        Null,
    ];

    /// <summary>The parts of an operator's text, in any case: the qualifier or nothing, the name, and whether <c>IfExists</c> follows.</summary>
    public static (string Qualifier, string Name, bool IsOptional) Split(string text)
    {
        string qualifier = Array.Find(Qualifiers, q => text.StartsWith(q, StringComparison.OrdinalIgnoreCase)) ?? "";
        string rest = text.Substring(qualifier.Length);
        bool isOptional = rest.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase);
        return (qualifier, isOptional ? rest.Substring(0, rest.Length - IfExists.Length) : rest, isOptional);
    }

    /// <summary>The operator as IAM spells it; <see langword="null"/> when it knows none of that name, in any case.</summary>
    public static string? Find(string text)
    {
        (string qualifier, string name, bool isOptional) = Split(text);
        string? known = Array.Find(Names, other => other.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known is null || (isOptional && known == Null) ? null : qualifier + known + (isOptional ? IfExists : "");
    }
}
