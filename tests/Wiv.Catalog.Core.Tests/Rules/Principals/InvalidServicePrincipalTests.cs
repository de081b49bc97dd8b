using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class InvalidServicePrincipalTests
{
    [Fact]
    public void A_prefix_alone_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": ["lambda", "Lambda.amazonaws.com", "lambda.amazonaws.com"] }, "Action": "sts:AssumeRole" }""",
            "\"lambda\"",
            "\"Lambda.amazonaws.com\""
        );

    [Fact]
    public void A_regional_principal_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": ["logs.eu-central-1.amazonaws.com", "ec2.amazonaws.com.cn", "alexa-appkit.amazon.com"] }, "Action": "sts:AssumeRole" }"""
        );

    [Fact]
    public void A_wildcard_is_told_by_another_rule() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "*.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_value_of_a_condition_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "AWS:calledvia": ["cloudformation", "cloudformation.amazonaws.com"] } } }""",
            "\"cloudformation\""
        );

    [Fact]
    public void A_value_with_a_wildcard_or_a_variable_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringLike": { "aws:CalledVia": ["cloudformation*", "${aws:PrincipalTag/via}"] } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(InvalidServicePrincipal.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(InvalidServicePrincipal.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
