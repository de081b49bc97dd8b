using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class UseConditionKeyOnlyWithSupportedServicesTests
{
    [Fact]
    public void A_statement_about_all_services_is_told() =>
        PolicyCases.Fires(
            UseConditionKeyOnlyWithSupportedServices.Definition,
            Statements.With(
                """{ "StringNotEquals": { "aws:VpceAccount": "123456789012" } }""",
                action: """*""",
                effect: """Deny"""
            ),
            "\"aws:VpceAccount\""
        );

    [Fact]
    public void A_statement_about_all_but_some_is_told() =>
        PolicyCases.Fires(
            UseConditionKeyOnlyWithSupportedServices.Definition,
            Statements.WithNotAction("""{ "StringNotEquals": { "aws:VpceAccount": "123456789012" } }""", effect: """Deny"""),
            "\"aws:VpceAccount\""
        );

    [Fact]
    public void A_statement_about_one_service_is_not_judged() =>
        PolicyCases.IsSilent(
            UseConditionKeyOnlyWithSupportedServices.Definition,
            Statements.With(
                """{ "StringNotEquals": { "aws:VpceAccount": "123456789012" } }""",
                action: """s3:*""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void Every_service_fills_the_endpoint_itself() =>
        PolicyCases.IsSilent(
            UseConditionKeyOnlyWithSupportedServices.Definition,
            Statements.With(
                """{ "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }""",
                action: """*""",
                effect: """Deny"""
            )
        );
}
