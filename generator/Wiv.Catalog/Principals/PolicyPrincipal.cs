using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Who a statement is about: the type and the value of one principal.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">the AWS page
/// on Principal</see>.
/// </remarks>
public readonly struct PolicyPrincipal : IEquatable<PolicyPrincipal>
{
    private readonly string? _type;

    private readonly string? _value;

    private PolicyPrincipal(string type, string value)
    {
        _type = type;
        _value = value;
    }

    /// <summary>Everyone, the anonymous included; written <c>"Principal": "*"</c>.</summary>
    public static PolicyPrincipal Anyone => new(PrincipalFlaw.Anyone, "*");

    /// <summary><c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>; <c>*</c> for <see cref="Anyone"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is nobody.</exception>
    public string Type => _type ?? throw Nobody();

    /// <summary>The value, such as an ARN or the host name of a service; <c>*</c> for <see cref="Anyone"/>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is nobody.</exception>
    public string Value => _value ?? throw Nobody();

    internal bool IsDefault => _type is null;

    internal bool IsAnyone => _type == PrincipalFlaw.Anyone;

    /// <summary>An account, role, user or session of AWS.</summary>
    /// <param name="value">An account id of 12 digits, an ARN without wildcards, the unique id of a role or user, or <c>*</c>.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public static PolicyPrincipal Aws(string value) =>
        new(PrincipalForm.Aws, ArgumentText.Check(value, nameof(value), "an AWS principal", PrincipalFlaw.OfAws));

    /// <summary>An account, role, user or session of AWS.</summary>
    /// <param name="arn">Its ARN.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="arn"/> is the default value, which holds no text.</exception>
    /// <exception cref="ArgumentException"><paramref name="arn"/> has characters that no principal has.</exception>
    public static PolicyPrincipal Aws(Arn arn) =>
        new(
            PrincipalForm.Aws,
            ArgumentText.Check(
                Guard.Argument(arn.ToString(), nameof(Arn), nameof(arn)),
                nameof(arn),
                "an AWS principal",
                PrincipalFlaw.OfAws
            )
        );

    /// <summary>An account of AWS: everyone in it to whom the account itself allows it.</summary>
    /// <param name="account">The account id; it is written as it is, which means the same as the ARN of its root.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="account"/> is the default value, which holds no text.</exception>
    public static PolicyPrincipal Aws(AccountId account) =>
        new(PrincipalForm.Aws, Guard.Argument(account.ToString(), nameof(AccountId), nameof(account)));

    /// <summary>A service of AWS.</summary>
    /// <param name="value">Its host name in lower case, such as <c>events.amazonaws.com</c>; no wildcard.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public static PolicyPrincipal Service(string value) =>
        new(PrincipalForm.Service, ArgumentText.Check(value, nameof(value), "a service principal", PrincipalFlaw.OfService));

    /// <summary>An identity provider outside AWS.</summary>
    /// <param name="value">The ARN of a SAML or OIDC provider, or a host name, such as <c>cognito-identity.amazonaws.com</c>; no wildcard.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public static PolicyPrincipal Federated(string value) =>
        new(
            PrincipalForm.Federated,
            ArgumentText.Check(value, nameof(value), "a federated principal", PrincipalFlaw.OfFederated)
        );

    /// <summary>An account by the obfuscated id that S3 and CloudFront use.</summary>
    /// <param name="value">64 to 128 hexadecimal digits.</param>
    /// <returns>The principal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another form.</exception>
    public static PolicyPrincipal CanonicalUser(string value) =>
        new(
            PrincipalForm.CanonicalUser,
            ArgumentText.Check(value, nameof(value), "a canonical user id", PrincipalFlaw.OfCanonicalUser)
        );

    /// <summary>Compares type and value by ordinal text.</summary>
    /// <param name="other">The principal to compare with.</param>
    /// <returns>Whether both are the same.</returns>
    public bool Equals(PolicyPrincipal other) =>
        string.Equals(_type, other._type, StringComparison.Ordinal)
        && string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PolicyPrincipal other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Type and value, for messages and the debugger.</summary>
    /// <returns>Such as <c>Service: events.amazonaws.com</c>; the empty string on the default value.</returns>
    public override string ToString() =>
        _type is null ? ""
        : IsAnyone ? "*"
        : $"{_type}: {_value}";

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PolicyPrincipal left, PolicyPrincipal right) => left.Equals(right);

    /// <summary>Whether they are different.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PolicyPrincipal left, PolicyPrincipal right) => !left.Equals(right);

    internal static PolicyPrincipal Checked(string type, string value) => new(type, value);

    private static InvalidOperationException Nobody() =>
        new(
            "This PolicyPrincipal is the default value and is nobody. Make it with PolicyPrincipal.Aws, Service, Federated or CanonicalUser."
        );
}
