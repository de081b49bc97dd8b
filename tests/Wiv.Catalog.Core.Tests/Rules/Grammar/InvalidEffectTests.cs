using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class InvalidEffectTests
{
    [Theory]
    [InlineData("allow", "Allow")]
    [InlineData("Denny", "Deny")]
    [InlineData("Permit", null)]
    [InlineData("", null)]
    public void Another_word_is_told(string effect, string? meant) =>
        Assert.Equal(
            meant,
            Assert
                .Single(
                    PolicyCases.Fires(
                        InvalidEffect.Definition,
                        PolicyCases.Policy($$"""{ "Effect": "{{effect}}", "Action": "s3:GetObject", "Resource": "*" }"""),
                        $"\"{effect}\""
                    )
                )
                .Suggestion
        );

    [Fact]
    public void Deny_is_one() =>
        PolicyCases.IsSilent(
            InvalidEffect.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*" }""")
        );

    [Fact]
    public void An_effect_of_another_type_is_told_elsewhere() =>
        PolicyCases.IsSilent(
            InvalidEffect.Definition,
            PolicyCases.Policy("""{ "Effect": true, "Action": "s3:GetObject", "Resource": "*" }""")
        );

    [Fact]
    public void A_missing_effect_is_told_elsewhere() =>
        PolicyCases.IsSilent(InvalidEffect.Definition, PolicyCases.Policy("""{ "Action": "s3:GetObject", "Resource": "*" }"""));
}
