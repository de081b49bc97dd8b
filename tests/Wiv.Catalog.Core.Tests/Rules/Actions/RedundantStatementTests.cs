using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Statements that say the same.</summary>
public sealed class RedundantStatementTests
{
    private const string Statement =
        """{ "Sid": "A", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] }""";

    [Theory]
    [InlineData(
        """{ "Effect": "Allow", "Action": ["s3:putObject", "s3:GetObject"], "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::a/*"] }"""
    )]
    [InlineData(
        """{ "Sid": "B", "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:GetObject"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] }"""
    )]
    public void The_later_is_told_whatever_its_order_and_Sid(string same) =>
        PolicyCases.Fires(RedundantStatement.Definition, PolicyCases.Policy(Statement + ", " + same), same);

    [Theory]
    [InlineData(
        """{ "Effect": "Deny", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] }"""
    )]
    [InlineData(
        """{ "Effect": "Allow", "NotAction": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"] }"""
    )]
    [InlineData("""{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::a/*" }""")]
    [InlineData(
        """{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"], "Condition": { "Bool": { "aws:SecureTransport": "true" } } }"""
    )]
    [InlineData("{}, {}")]
    public void Another_effect_element_resource_or_condition_is_another_statement(string other) =>
        PolicyCases.IsSilent(RedundantStatement.Definition, PolicyCases.Policy(Statement + ", " + other));
}
