namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>A condition: an operator taken apart, a key in lower case, and the values.</summary>
/// <param name="Name">The operator without <c>Not</c>, prefix and suffix, such as <c>StringEquals</c>.</param>
/// <param name="IsNegated">Whether <c>Not</c> stands in its name.</param>
/// <param name="IfExists">Whether it ends in <c>IfExists</c>.</param>
/// <param name="Qualifier"><c>ForAllValues</c>, <c>ForAnyValue</c> or nothing.</param>
/// <param name="Key">The key in lower case.</param>
/// <param name="Values">The values as they are written.</param>
internal sealed record OracleTest(
    string Name,
    bool IsNegated,
    bool IfExists,
    string Qualifier,
    string Key,
    IReadOnlyList<string> Values
)
{
    private static readonly string[] Negated =
    [
        "StringNotEquals",
        "StringNotEqualsIgnoreCase",
        "StringNotLike",
        "NumericNotEquals",
        "DateNotEquals",
        "NotIpAddress",
        "ArnNotEquals",
        "ArnNotLike",
    ];

    public bool IsArn => Name is "ArnEquals" or "ArnLike";

    public OracleKind Kind =>
        Name.StartsWith("Numeric", StringComparison.Ordinal) ? OracleKind.Number
        : Name.StartsWith("Date", StringComparison.Ordinal) ? OracleKind.Date
        : Name == "IpAddress" ? OracleKind.Address
        : Name == "Null" ? OracleKind.Any
        : OracleKind.Text;

    public static OracleTest Read(string written, string key, IReadOnlyList<string> values)
    {
        int colon = written.IndexOf(':');
        string qualifier = colon < 0 ? "" : written[..colon];
        string name = written[(colon + 1)..];
        bool ifExists = name.EndsWith("IfExists", StringComparison.Ordinal);
        name = ifExists ? name[..^"IfExists".Length] : name;
        bool isNegated = Negated.Contains(name);
        return new OracleTest(
            isNegated ? name.Replace("Not", "") : name,
            isNegated,
            ifExists,
            qualifier,
            key.ToLowerInvariant(),
            values
        );
    }
}
