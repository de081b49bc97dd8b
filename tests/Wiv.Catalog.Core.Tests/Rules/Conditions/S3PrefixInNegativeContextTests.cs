using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

public sealed class S3PrefixInNegativeContextTests
{
    [Fact]
    public void A_Deny_is_told() =>
        PolicyCases.Fires(
            S3PrefixInNegativeContext.Definition,
            Statements.With(
                """{ "StringEquals": { "s3:prefix": "secret/" } }""",
                action: """s3:ListBucket""",
                effect: """Deny"""
            ),
            "\"s3:prefix\""
        );

    [Fact]
    public void An_Allow_of_all_others_is_told() =>
        PolicyCases.Fires(
            S3PrefixInNegativeContext.Definition,
            Statements.With("""{ "StringNotLike": { "s3:prefix": "secret/*" } }""", action: """s3:ListBucket"""),
            "\"s3:prefix\""
        );

    [Fact]
    public void A_Deny_of_all_others_says_what_is_allowed() =>
        PolicyCases.IsSilent(
            S3PrefixInNegativeContext.Definition,
            Statements.With(
                """{ "StringNotLike": { "s3:prefix": "public/*" } }""",
                action: """s3:ListBucket""",
                effect: """Deny"""
            )
        );

    [Fact]
    public void An_Allow_says_what_is_allowed() =>
        PolicyCases.IsSilent(
            S3PrefixInNegativeContext.Definition,
            Statements.With("""{ "StringLike": { "s3:prefix": "public/*" } }""", action: """s3:ListBucket""")
        );
}
