namespace Wiv.Catalog;

/// <summary>A concrete ARN: one resource by its full name, without wildcards or policy variables.</summary>
/// <remarks>
/// For a pattern, use <see cref="PolicyResource"/>; an ARN converts to one by itself. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">the AWS page on ARNs</see>.
/// </remarks>
public readonly struct Arn : IPolicyText<Arn>
{
    private readonly string? _value;

    private Arn(string value) => _value = value;

    /// <summary>The whole ARN.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(Arn));

    /// <summary>The partition: <c>aws</c>, or <c>aws-</c> and more, such as <c>aws-us-gov</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Partition => Field(1);

    /// <summary>The service, such as <c>s3</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Service => Field(2);

    /// <summary>The Region, or the empty string for a resource without one.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Region => Field(3);

    /// <summary>The account id, <c>aws</c> for what AWS itself owns, or the empty string for a resource without one.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string AccountId => Field(4);

    /// <summary>The resource: everything after the fifth colon.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Resource => Field(5);

    /// <summary>Reads an ARN.</summary>
    /// <param name="value"><c>arn:partition:service:region:account:resource</c>, at most 2048 characters, without <c>*</c>, <c>?</c>, <c>${</c>, quotes, backslashes, white space and control characters. Region and account may be empty.</param>
    /// <returns>The ARN.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static Arn Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not an ARN: {flaw}.")
            : new Arn(value);

    /// <summary>Reads an ARN, without an exception when it is none.</summary>
    /// <param name="value"><c>arn:partition:service:region:account:resource</c>, at most 2048 characters, without <c>*</c>, <c>?</c>, <c>${</c>, quotes, backslashes, white space and control characters. Region and account may be empty.</param>
    /// <param name="result">The ARN, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is an ARN.</returns>
    public static bool TryParse(string? value, out Arn result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new Arn(value!) : default;
        return good;
    }

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The ARN to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(Arn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Arn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The whole ARN, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Arn left, Arn right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Arn left, Arn right) => !left.Equals(right);

    private string Field(int index) => ArnText.Field(Value, index).ToString();

    private static string? Flaw(string value) => ArnText.FlawOfConcrete(value);
}
