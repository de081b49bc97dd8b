using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class DuplicateKeysWithDifferentCaseTests
{
    [Fact]
    public void The_second_spelling_is_told() =>
        PolicyCases.Fires(
            DuplicateKeysWithDifferentCase.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "StringEquals": { "aws:SourceVpc": "vpc-1", "aws:sourcevpc": "vpc-2" } } }"""
            ),
            "\"aws:sourcevpc\""
        );

    [Fact]
    public void Under_another_operator_it_is_the_same_key() =>
        PolicyCases.Fires(
            DuplicateKeysWithDifferentCase.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "StringEquals": { "aws:SourceVpc": "vpc-1" }, "Null": { "AWS:SourceVpc": "false" } } }"""
            ),
            "\"AWS:SourceVpc\""
        );

    [Fact]
    public void One_spelling_may_stand_under_two_operators() =>
        PolicyCases.IsSilent(
            DuplicateKeysWithDifferentCase.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "StringLike": { "s3:prefix": "a*" }, "StringNotLike": { "s3:prefix": "ab*" } } }"""
            )
        );

    [Fact]
    public void Another_statement_may_spell_it_otherwise() =>
        PolicyCases.IsSilent(
            DuplicateKeysWithDifferentCase.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "StringEquals": { "aws:SourceVpc": "vpc-1" } } }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": { "StringEquals": { "aws:sourcevpc": "vpc-1" } } }"""
            )
        );
}
