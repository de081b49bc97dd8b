using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class AnyAudienceTests
{
    [Fact]
    public void ForAnyValue_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "ForAnyValue:StringEquals": { "cognito-identity.amazonaws.com:aud": "x" } } }""",
            "\"ForAnyValue:StringEquals\""
        );

    [Fact]
    public void The_operator_alone_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "StringEquals": { "cognito-identity.amazonaws.com:aud": "x" } } }"""
        );

    [Fact]
    public void GitHub_has_a_single_audience() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Federated": "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "ForAnyValue:StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } } }""",
            "\"ForAnyValue:StringEquals\""
        );

    [Fact]
    public void Other_claims_may_have_several_values() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Federated": "cognito-identity.amazonaws.com" }, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(AnyAudience.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(AnyAudience.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
