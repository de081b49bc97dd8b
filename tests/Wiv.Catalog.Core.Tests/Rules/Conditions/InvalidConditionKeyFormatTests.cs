using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidConditionKeyFormatTests
{
    [Fact]
    public void A_key_without_a_prefix_is_told() =>
        PolicyCases.Fires(
            InvalidConditionKeyFormat.Definition,
            Statements.With("""{ "Bool": { "SecureTransport": "true" } }"""),
            "\"SecureTransport\""
        );

    [Fact]
    public void An_empty_name_is_told() =>
        PolicyCases.Fires(
            InvalidConditionKeyFormat.Definition,
            Statements.With("""{ "Bool": { "aws:": "true" } }"""),
            "\"aws:\""
        );

    [Fact]
    public void A_key_with_a_prefix_is_one() =>
        PolicyCases.IsSilent(
            InvalidConditionKeyFormat.Definition,
            Statements.With("""{ "Bool": { "aws:SecureTransport": "true" } }""")
        );

    [Fact]
    public void A_tag_may_hold_colons() =>
        PolicyCases.IsSilent(
            InvalidConditionKeyFormat.Definition,
            Statements.With("""{ "StringEquals": { "aws:ResourceTag/eks:cluster-name": "a" } }""")
        );
}
