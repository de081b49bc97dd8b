using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidServiceConditionKeyTests
{
    [Fact]
    public void A_key_that_the_service_does_not_have_is_told() =>
        PolicyCases.Fires(
            InvalidServiceConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "s3:prefixes": "a" } }"""),
            "\"s3:prefixes\""
        );

    [Fact]
    public void A_key_of_the_service_is_known() =>
        PolicyCases.IsSilent(
            InvalidServiceConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "s3:prefix": "a" } }""")
        );

    [Fact]
    public void A_service_that_is_not_known_is_not_asked() =>
        PolicyCases.IsSilent(
            InvalidServiceConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "deepracer:UserToken": "a" } }""")
        );

    [Fact]
    public void A_key_of_a_prefix_that_is_no_service_is_known() =>
        PolicyCases.IsSilent(
            InvalidServiceConditionKey.Definition,
            Statements.With("""{ "StringEquals": { "catalog:ChangeType": "a" } }""")
        );
}
