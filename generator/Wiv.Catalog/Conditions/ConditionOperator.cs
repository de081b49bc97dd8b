namespace Wiv.Catalog;

/// <summary>The names of condition operators: a base name, <c>IfExists</c> after it, a set qualifier before it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionOperator
{
    private const string IfExists = "IfExists";

    private static readonly string[] Qualifiers = ["ForAllValues:", "ForAnyValue:"];

    private static readonly Dictionary<string, string> Names = new[]
    {
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
    }.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the name of an operator, or <see langword="null"/>.</summary>
    internal static string? Flaw(string name)
    {
        string qualifier = Array.Find(Qualifiers, q => name.StartsWith(q, StringComparison.OrdinalIgnoreCase)) ?? "";
        string rest = name.Substring(qualifier.Length);
        bool optional = rest.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase);
        string start = optional ? rest.Substring(0, rest.Length - IfExists.Length) : rest;
        if (!Names.TryGetValue(start, out string? known))
        {
            return "IAM has operators such as StringEquals, ArnLike, Bool and Null, with IfExists after them "
                + "and ForAllValues: or ForAnyValue: before them";
        }
        if (optional && known == "Null")
        {
            return "Null itself tests whether a key exists and takes no IfExists; write Null";
        }
        string right = qualifier + known + (optional ? IfExists : "");
        return string.Equals(name, right, StringComparison.Ordinal) ? null : $"upper and lower case count; write {right}";
    }
}
