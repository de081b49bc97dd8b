using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class VariableUnsupportedInVersionTests
{
    [Fact]
    public void A_variable_of_an_older_version_is_told() =>
        PolicyCases.Fires(
            VariableUnsupportedInVersion.Definition,
            """{ "Version": "2008-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::shop/${aws:userid}"], "Condition": { "StringLike": { "s3:prefix": "${aws:username" } } } }""",
            "\"arn:aws:s3:::shop/${aws:userid}\"",
            "\"${aws:username\""
        );

    [Fact]
    public void No_version_is_an_older_one() =>
        PolicyCases.Fires(
            VariableUnsupportedInVersion.Definition,
            """{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "${aws:userid}" } }""",
            "\"${aws:userid}\""
        );

    [Fact]
    public void The_newer_version_has_variables() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInVersion.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::shop/${aws:userid}"], "Condition": { "StringLike": { "s3:prefix": "${aws:username" } } }"""
            )
        );

    [Fact]
    public void A_version_that_does_not_exist_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInVersion.Definition,
            """{ "Version": "2024-01-01", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::shop/${aws:userid}"], "Condition": { "StringLike": { "s3:prefix": "${aws:username" } } } }"""
        );

    [Fact]
    public void A_version_of_another_type_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInVersion.Definition,
            """{ "Version": 1, "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["*", "arn:aws:s3:::shop/${aws:userid}"], "Condition": { "StringLike": { "s3:prefix": "${aws:username" } } } }"""
        );

    [Fact]
    public void An_older_version_without_variables_is_all_right() =>
        PolicyCases.IsSilent(
            VariableUnsupportedInVersion.Definition,
            """{ "Version": "2008-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::$shop/{x}" } }"""
        );
}
