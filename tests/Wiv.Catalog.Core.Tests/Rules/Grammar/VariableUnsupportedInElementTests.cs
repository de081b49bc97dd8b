using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class VariableUnsupportedInElementTests
{
    [Fact]
    public void Elements_other_than_Resource_and_Condition_are_told() =>
        PolicyCases.Fires(
            VariableUnsupportedInElement.Definition,
            PolicyCases.Policy(
                """{ "Sid": "${aws:userid}", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${aws:PrincipalAccount}:root" }, "NotAction": ["s3:*", "s3:${x}"], "Resource": "*" }"""
            ),
            "\"${aws:userid}\"",
            "\"arn:aws:iam::${aws:PrincipalAccount}:root\"",
            "\"s3:${x}\""
        );

    [Fact]
    public void Resource_and_Condition_take_them() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInElement.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:*", "NotResource": "${aws:userid}", "Condition": { "StringLike": { "s3:prefix": "${aws:userid}" } } }"""
            )
        );

    [Fact]
    public void A_dollar_alone_is_no_variable() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInElement.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:$Get{x}", "Resource": "*" }""")
        );
}
