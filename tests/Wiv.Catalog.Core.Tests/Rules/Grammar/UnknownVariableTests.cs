using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

/// <summary>Names in policy variables.</summary>
public sealed class UnknownVariableTests
{
    [Theory]
    [InlineData("${aws:usrname}", "; did you mean 'aws:username'?", "${aws:username}")]
    [InlineData("${aws:PrincipalAcount}", "; did you mean 'aws:PrincipalAccount'?", "${aws:PrincipalAccount}")]
    [InlineData("${username}", "; did you mean 'aws:username'?", "${aws:username}")]
    [InlineData("${bucket}", "; write one such as aws:username, or the value", null)]
    [InlineData("${var.bucket}", "; write one such as aws:username, or the value", null)]
    [InlineData("${AWS::AccountId}", "or an IAM variable such as ${aws:PrincipalAccount}", null)]
    [InlineData("${AWS::Region}", "or an IAM variable such as ${aws:PrincipalAccount}", null)]
    public void A_name_that_nothing_fills_in_is_told(string variable, string end, string? meant)
    {
        string resource = $"arn:aws:s3:::shop/{variable}/*";
        Problem problem = Assert.Single(
            PolicyCases.Fires(
                UnknownVariable.Definition,
                PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", resource)),
                $"\"{resource}\""
            )
        );

        Assert.StartsWith($"nothing fills in '{variable}': ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(end, problem.Message, StringComparison.Ordinal);
        Assert.Equal(meant is null ? null : $"arn:aws:s3:::shop/{meant}/*", problem.Suggestion);
    }

    [Fact]
    public void A_value_of_a_condition_is_told() =>
        PolicyCases.Fires(
            UnknownVariable.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow(
                    "s3:ListBucket",
                    "arn:aws:s3:::shop",
                    """ "Condition": { "StringLike": { "s3:prefix": ["${aws:usernam}/*", "all/*"] } }"""
                )
            ),
            "\"${aws:usernam}/*\""
        );

    [Theory]
    [InlineData("${aws:username}")]
    [InlineData("${AWS:UserName}")]
    [InlineData("${aws:PrincipalTag/team, 'none'}")]
    [InlineData("${saml:sub}")]
    [InlineData("${www.amazon.com:user_id}")]
    [InlineData("${cognito-identity.amazonaws.com:sub}")]
    [InlineData("${token.actions.githubusercontent.com:sub}")]
    [InlineData("${iot:Connection.Thing.ThingName}")]
    [InlineData("${transfer:HomeDirectory}")]
    [InlineData("${*}")]
    [InlineData("${}")]
    [InlineData("${aws:user name}")]
    public void Names_of_keys_are_right_and_malformed_ones_are_told_elsewhere(string variable) =>
        PolicyCases.IsSilent(
            UnknownVariable.Definition,
            PolicyCases.Policy(PolicyCases.Allow("s3:GetObject", $"arn:aws:s3:::shop/{variable}/*"))
        );

    [Fact]
    public void An_older_version_has_no_variables() =>
        PolicyCases.IsSilent(
            UnknownVariable.Definition,
            """{ "Version": "2008-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:usrname}" } }"""
        );
}
