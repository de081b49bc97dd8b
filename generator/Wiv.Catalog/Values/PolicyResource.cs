using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>What stands in the <c>Resource</c> of a statement: <c>*</c>, or an ARN in which wildcards and policy variables may stand.</summary>
/// <remarks>
/// <c>*</c> stands for any run of characters, <c>?</c> for exactly one, <c>${aws:username}</c> for what the request says.
/// Partition and service are fixed but for a wildcard in the partition; all six fields are demanded, because IAM fills
/// missing ones with <c>*</c>. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">the AWS page on
/// Resource</see>.
/// </remarks>
public readonly struct PolicyResource : IPolicyText<PolicyResource>
{
    private readonly string? _value;

    private PolicyResource(string value) => _value = value;

    /// <summary>Every resource: <c>*</c>.</summary>
    public static PolicyResource Any => new("*");

    /// <summary>The pattern.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(PolicyResource));

    /// <summary>Reads a policy resource.</summary>
    /// <param name="value"><c>*</c>, or <c>arn:partition:service:region:account:resource</c> with <c>*</c>, <c>?</c> and <c>${...}</c> in partition, region, account and resource; at most 2048 characters, no control characters.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static PolicyResource Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not a policy resource: {flaw}.")
            : new PolicyResource(value);

    /// <summary>Reads a policy resource, without an exception when it is none.</summary>
    /// <param name="value"><c>*</c>, or <c>arn:partition:service:region:account:resource</c> with <c>*</c>, <c>?</c> and <c>${...}</c> in partition, region, account and resource; at most 2048 characters, no control characters.</param>
    /// <param name="result">The resource, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is a policy resource.</returns>
    public static bool TryParse(string? value, out PolicyResource result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new PolicyResource(value!) : default;
        return good;
    }

    /// <summary>Whether the pattern takes in an ARN. Upper and lower case differ, and <c>*</c> crosses <c>:</c> and <c>/</c>.</summary>
    /// <remarks>
    /// What a policy variable holds is known only to the request; here it stands for anything, so the answer for a pattern
    /// with variables is "it may".
    /// </remarks>
    /// <param name="arn">The ARN.</param>
    /// <returns>Whether it matches.</returns>
    /// <exception cref="InvalidOperationException">One of both is the default value, which holds no text.</exception>
    public bool Matches(Arn arn) => Wildcard.Matches(Value, Guard.Argument(arn.ToString(), nameof(Arn), nameof(arn)));

    /// <summary>Whether the pattern takes in a text, which need not be a whole ARN; otherwise as <see cref="Matches(Arn)"/>.</summary>
    /// <param name="arn">Any text; its <c>*</c> and <c>?</c> are characters like others.</param>
    /// <returns>Whether it matches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arn"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public bool Matches(string arn) => Wildcard.Matches(Value, Guard.NotNull(arn, nameof(arn)));

    /// <summary>The resource that takes in exactly this ARN.</summary>
    /// <param name="arn">The ARN.</param>
    /// <returns>The resource.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="arn"/> is the default value, which holds no text.</exception>
    public static implicit operator PolicyResource(Arn arn) => new(Guard.Argument(arn.ToString(), nameof(Arn), nameof(arn)));

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The resource to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(PolicyResource other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PolicyResource other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The pattern, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PolicyResource left, PolicyResource right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PolicyResource left, PolicyResource right) => !left.Equals(right);

    /// <summary>A resource whose text is known to have the form.</summary>
    internal static PolicyResource Checked(string value) => new(value);

    internal static string? Flaw(string value) => ArnText.FlawOfPattern(value);
}
