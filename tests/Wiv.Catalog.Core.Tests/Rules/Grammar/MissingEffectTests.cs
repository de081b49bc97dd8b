using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingEffectTests
{
    [Fact]
    public void A_statement_without_an_effect_is_told() =>
        PolicyCases.Fires(
            MissingEffect.Definition,
            PolicyCases.Policy("""{ "Action": "s3:GetObject", "Resource": "*" }"""),
            """{ "Action": "s3:GetObject", "Resource": "*" }"""
        );

    [Fact]
    public void The_case_of_the_name_counts() =>
        PolicyCases.Fires(MissingEffect.Definition, PolicyCases.Policy("""{ "effect": "Allow" }"""), """{ "effect": "Allow" }""");

    [Fact]
    public void A_statement_with_a_wrong_effect_has_one() =>
        PolicyCases.IsSilent(
            MissingEffect.Definition,
            PolicyCases.Policy("""{ "Effect": "allow", "Action": "s3:GetObject", "Resource": "*" }""")
        );
}
