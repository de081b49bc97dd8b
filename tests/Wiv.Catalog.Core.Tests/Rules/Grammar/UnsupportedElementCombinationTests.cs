using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class UnsupportedElementCombinationTests
{
    [Fact]
    public void The_later_of_two_opposites_is_told() =>
        PolicyCases.Fires(
            UnsupportedElementCombination.Definition,
            PolicyCases.Policy(
                """{ "NotAction": "s3:*", "Effect": "Deny", "Action": "s3:*", "Resource": "*", "NotResource": "*", "Principal": "*", "NotPrincipal": "*" }"""
            ),
            "\"Action\"",
            "\"NotResource\"",
            "\"NotPrincipal\""
        );

    [Fact]
    public void Opposites_of_other_elements_go_together() =>
        PolicyCases.IsSilent(
            UnsupportedElementCombination.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "NotPrincipal": "*", "Action": "s3:*", "NotResource": "*" }""")
        );

    [Fact]
    public void Opposites_may_stand_in_two_statements() =>
        PolicyCases.IsSilent(
            UnsupportedElementCombination.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }, { "Effect": "Deny", "NotAction": "s3:*", "NotResource": "*" }"""
            )
        );
}
