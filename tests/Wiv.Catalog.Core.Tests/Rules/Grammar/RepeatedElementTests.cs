using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class RepeatedElementTests
{
    [Fact]
    public void The_second_one_is_told_at_every_level() =>
        PolicyCases.Fires(
            RepeatedElement.Definition,
            """{ "Version": "2012-10-17", "Version": "2012-10-17", "Statement": [{ "Sid": "A", "Sid" : "B", "Condition": { "Null": { "s3:prefix": "true", "s3:prefix" : "false" } } }] }""",
            "\"Version\"",
            "\"Sid\"",
            "\"s3:prefix\""
        );

    [Fact]
    public void Statements_may_have_the_same_elements() =>
        PolicyCases.IsSilent(
            RepeatedElement.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }, { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }"""
            )
        );

    [Fact]
    public void Another_case_is_another_name() =>
        PolicyCases.IsSilent(
            RepeatedElement.Definition,
            PolicyCases.Policy("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "resource": "*" }""")
        );
}
