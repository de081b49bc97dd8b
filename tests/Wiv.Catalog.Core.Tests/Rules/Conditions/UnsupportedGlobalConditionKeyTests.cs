using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class UnsupportedGlobalConditionKeyTests
{
    [Fact]
    public void The_old_key_is_told_in_any_case() =>
        PolicyCases.Fires(
            UnsupportedGlobalConditionKey.Definition,
            Statements.With("""{ "ArnLike": { "aws:arn": "arn:aws:iam::123456789012:role/shop" } }"""),
            "\"aws:arn\""
        );

    [Fact]
    public void The_new_key_is_supported() =>
        PolicyCases.IsSilent(
            UnsupportedGlobalConditionKey.Definition,
            Statements.With("""{ "ArnLike": { "aws:SourceArn": "arn:aws:iam::123456789012:role/shop" } }""")
        );
}
