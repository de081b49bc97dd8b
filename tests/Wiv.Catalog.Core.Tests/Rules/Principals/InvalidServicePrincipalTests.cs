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

    [Theory]
    [InlineData("aws:CalledVia")]
    [InlineData("aws:CalledViaFirst")]
    public void A_service_that_a_request_came_through_has_one_name_before_its_domain(string key) =>
        PolicyCases.Fires(
            InvalidServicePrincipal.Definition,
            PolicyCases.Policy(
                $$"""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "ForAnyValue:StringEquals": { "{{key}}": ["pods.eks.amazonaws.com", "eks.amazonaws.com", "ec2.amazonaws.com.cn"] } } }"""
            ),
            "\"pods.eks.amazonaws.com\""
        );

    [Theory]
    [InlineData("iam:PassedToService", "pods.eks.amazonaws.com")]
    [InlineData("iam:AWSServiceName", "s3.data-source.lustre.fsx.amazonaws.com")]
    [InlineData("aws:PrincipalServiceName", "delivery.logs.amazonaws.com")]
    public void Other_keys_have_principals_of_several_names(string key, string principal) =>
        PolicyCases.IsSilent(
            InvalidServicePrincipal.Definition,
            PolicyCases.Policy(
                $$"""{ "Effect": "Allow", "Action": "iam:GetRole", "Resource": "*", "Condition": { "StringEquals": { "{{key}}": "{{principal}}" } } }"""
            )
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
