using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class InvalidKmsKeyValueTests
{
    [Fact]
    public void What_is_no_ARN_of_kms_is_told() =>
        PolicyCases.Fires(
            InvalidKmsKeyValue.Definition,
            Statements.With(
                """{ "StringNotEquals": { "s3:x-amz-server-side-encryption-aws-kms-key-id": ["1234abcd-12ab-34cd-56ef-1234567890ab", "arn:aws:iam::123456789012:role/a"] } }"""
            ),
            "\"1234abcd-12ab-34cd-56ef-1234567890ab\"",
            "\"arn:aws:iam::123456789012:role/a\""
        );

    [Fact]
    public void An_ARN_of_kms_is_right() =>
        PolicyCases.IsSilent(
            InvalidKmsKeyValue.Definition,
            Statements.With(
                """{ "StringEquals": { "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:123456789012:key/1234abcd" } }"""
            )
        );

    [Fact]
    public void A_wildcard_may_stand_for_its_start() =>
        PolicyCases.IsSilent(
            InvalidKmsKeyValue.Definition,
            Statements.With("""{ "StringLike": { "s3:x-amz-server-side-encryption-aws-kms-key-id": "*:key/1234abcd" } }""")
        );

    [Fact]
    public void Null_has_no_value() =>
        PolicyCases.IsSilent(
            InvalidKmsKeyValue.Definition,
            Statements.With("""{ "Null": { "s3:x-amz-server-side-encryption-aws-kms-key-id": "true" } }""")
        );
}
