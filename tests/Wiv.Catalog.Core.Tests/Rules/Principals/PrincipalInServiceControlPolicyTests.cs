using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class PrincipalInServiceControlPolicyTests
{
    [Fact]
    public void A_principal_is_told() =>
        PolicyCases.Fires(
            PrincipalInServiceControlPolicy.Definition,
            PolicyKind.ServiceControl,
            PolicyCases.Policy(
                """{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }, { "Effect": "Deny", "NotPrincipal": "*", "Action": "s3:*", "Resource": "*" }"""
            ),
            "\"Principal\"",
            "\"NotPrincipal\""
        );

    [Fact]
    public void A_statement_without_one_is_right() =>
        PolicyCases.IsSilent(
            PrincipalInServiceControlPolicy.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Action": "s3:*", "Resource": "*" }"""),
            PolicyKind.ServiceControl
        );

    [Fact]
    public void A_condition_may_name_principals() =>
        PolicyCases.IsSilent(
            PrincipalInServiceControlPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": { "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/admin" } } }"""
            ),
            PolicyKind.ServiceControl
        );
}
