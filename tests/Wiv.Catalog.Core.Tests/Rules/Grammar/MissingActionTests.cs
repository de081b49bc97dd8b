using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingActionTests
{
    private const string Statement = """{ "Effect": "Allow", "Resource": "*" }""";

    [Fact]
    public void A_statement_without_an_action_is_told() =>
        PolicyCases.Fires(MissingAction.Definition, PolicyCases.Policy(Statement), Statement);

    [Fact]
    public void A_statement_with_NotAction_has_one() =>
        PolicyCases.IsSilent(
            MissingAction.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "NotAction": "s3:*", "Resource": "*" }""")
        );

    [Fact]
    public void A_statement_with_an_action_has_one() =>
        PolicyCases.IsSilent(MissingAction.Definition, PolicyCases.Policy(PolicyCases.Allow("s3:GetObject")));
}
