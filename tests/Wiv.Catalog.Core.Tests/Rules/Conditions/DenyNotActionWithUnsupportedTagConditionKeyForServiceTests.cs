using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class DenyNotActionWithUnsupportedTagConditionKeyForServiceTests
{
    [Fact]
    public void NotAction_with_a_tag_is_told() =>
        PolicyCases.Fires(
            DenyNotActionWithUnsupportedTagConditionKeyForService.Definition,
            Statements.WithNotAction("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", effect: """Deny"""),
            "\"NotAction\""
        );

    [Fact]
    public void Action_with_a_tag_is_right() =>
        PolicyCases.IsSilent(
            DenyNotActionWithUnsupportedTagConditionKeyForService.Definition,
            Statements.With(
                """{ "StringEquals": { "aws:ResourceTag/team": "a" } }""",
                action: """ec2:StopInstances""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void The_other_effect_is_another_matter() =>
        PolicyCases.IsSilent(
            DenyNotActionWithUnsupportedTagConditionKeyForService.Definition,
            Statements.WithNotAction("""{ "StringEquals": { "aws:ResourceTag/team": "a" } }""", effect: """Allow""")
        );

    [Fact]
    public void A_tag_of_the_principal_is_in_every_request() =>
        PolicyCases.IsSilent(
            DenyNotActionWithUnsupportedTagConditionKeyForService.Definition,
            Statements.WithNotAction("""{ "StringEquals": { "aws:PrincipalTag/team": "a" } }""", effect: """Deny""")
        );
}
