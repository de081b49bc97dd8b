using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

public sealed class UnsupportedActionInPolicyTests
{
    [Fact]
    public void An_action_of_another_service_is_told() =>
        PolicyCases.Fires(
            UnsupportedActionInPolicy.Definition,
            PolicyUsage.OfResource("s3"),
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": ["s3:GetObject", "kms:Decrypt", "dynamodb:Get*"], "Resource": "arn:aws:s3:::shop/*" }"""
            ),
            "\"kms:Decrypt\"",
            "\"dynamodb:Get*\""
        );

    [Fact]
    public void Its_own_actions_and_all_actions_are_right() =>
        PolicyCases.IsSilent(
            UnsupportedActionInPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": ["S3:GetObject", "s3:*", "s3express:CreateSession", "*"], "Resource": "arn:aws:s3:::shop/*" }"""
            ),
            PolicyUsage.OfResource("s3")
        );

    [Fact]
    public void What_is_no_action_is_told_by_another_rule() =>
        PolicyCases.IsSilent(
            UnsupportedActionInPolicy.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": ["s4:GetObject", "s*:Get"], "Resource": "arn:aws:s3:::shop/*" }"""
            ),
            PolicyUsage.OfResource("s3")
        );
}
