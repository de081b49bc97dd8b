using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class StringLikeOperatorWithArnConditionKeysTests
{
    [Fact]
    public void Both_Like_operators_are_told() =>
        PolicyCases.Fires(
            StringLikeOperatorWithArnConditionKeys.Definition,
            Statements.With(
                """{ "StringLikeIfExists": { "ram:ResourceArn": "arn:aws:glue:*" }, "StringNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:root" } }"""
            ),
            "\"StringLikeIfExists\"",
            "\"StringNotLike\""
        );

    [Fact]
    public void Whole_ARNs_may_be_compared_as_texts() =>
        PolicyCases.IsSilent(
            StringLikeOperatorWithArnConditionKeys.Definition,
            Statements.With("""{ "StringEquals": { "aws:PrincipalArn": "arn:aws:iam::123456789012:root" } }""")
        );

    [Fact]
    public void A_text_may_look_like_an_ARN() =>
        PolicyCases.IsSilent(
            StringLikeOperatorWithArnConditionKeys.Definition,
            Statements.With("""{ "StringLike": { "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::shop*" } }""")
        );
}
