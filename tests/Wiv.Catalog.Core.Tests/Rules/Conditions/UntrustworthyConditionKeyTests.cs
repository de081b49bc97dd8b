using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class UntrustworthyConditionKeyTests
{
    [Fact]
    public void Both_headers_are_told() =>
        PolicyCases.Fires(
            UntrustworthyConditionKey.Definition,
            Statements.With("""{ "StringLike": { "aws:Referer": "https://shop.example/*", "aws:UserAgent": "shop*" } }"""),
            "\"aws:Referer\"",
            "\"aws:UserAgent\""
        );

    [Fact]
    public void What_AWS_fills_can_be_trusted() =>
        PolicyCases.IsSilent(
            UntrustworthyConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalAccount": "123456789012" } }""")
        );
}
