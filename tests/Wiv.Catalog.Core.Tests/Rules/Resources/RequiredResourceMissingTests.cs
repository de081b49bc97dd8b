using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>What an action requires beside what it may take, over all statements.</summary>
public sealed class RequiredResourceMissingTests
{
    private const string Action = "cloudformation:CreateStackInstances";
    private const string Target = "arn:aws:cloudformation:*:123456789012:stackset-target/*Shop*";
    private const string StackSet = "arn:aws:cloudformation:*:123456789012:stackset/*Shop*";
    private const string Type = "arn:aws:cloudformation:us-east-1::type/resource/AWS-IAM-Role";

    [Fact]
    public void An_action_without_what_it_requires_is_told_once() =>
        PolicyCases.Fires(
            RequiredResourceMissing.Definition,
            PolicyCases.Policy(PolicyCases.Allow(Action, Target) + ", " + PolicyCases.Allow(Action, Type)),
            $"\"{Action}\""
        );

    [Theory]
    [InlineData("cloudformation:CreateStackInstances", StackSet)]
    [InlineData("cloudformation:*", "*")]
    [InlineData("*", StackSet)]
    public void Another_statement_may_have_it(string action, string resource) =>
        PolicyCases.IsSilent(
            RequiredResourceMissing.Definition,
            PolicyCases.Policy(PolicyCases.Allow(Action, Target) + ", " + PolicyCases.Allow(action, resource))
        );

    [Fact]
    public void NotResource_and_NotAction_may_have_it() =>
        PolicyCases.IsSilent(
            RequiredResourceMissing.Definition,
            PolicyCases.Policy(
                PolicyCases.Allow(Action, Target)
                    + """, { "Effect": "Allow", "NotAction": "s3:*", "NotResource": "arn:aws:s3:::a" }"""
            )
        );

    [Fact]
    public void Of_several_required_types_one_is_enough() =>
        PolicyCases.IsSilent(
            RequiredResourceMissing.Definition,
            PolicyCases.Policy(PolicyCases.Allow("bedrock:InvokeModel", "arn:aws:bedrock:*::foundation-model/*"))
        );
}
