namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A condition key. Its name may have holes: <c>aws:ResourceTag/${TagKey}</c> stands for a key for each tag.</summary>
internal sealed class AwsConditionKey(string key, ConditionKeyType type)
{
    private readonly string? _pattern = HoledName.ToPattern(key);

    public string Key { get; } = key;

    public ConditionKeyType Type { get; } = type;

    /// <summary>Whether the name has holes.</summary>
    public bool IsTemplate => _pattern is not null;

    /// <summary>Whether a request may hold several values, so that a condition needs ForAllValues or ForAnyValue.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html</remarks>
    public bool IsMultivalued =>
        Type is ConditionKeyType.ArrayOfString or ConditionKeyType.ArrayOfArn or ConditionKeyType.ArrayOfBool;

    /// <summary>Whether <paramref name="key"/> is this key, or one with its holes filled.</summary>
    public bool Matches(string key) =>
        string.Equals(Key, key, StringComparison.OrdinalIgnoreCase)
        || (_pattern is not null && NamePattern.Matches(_pattern, key));

    public override string ToString() => Key;
}
