using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingStatementTests
{
    [Fact]
    public void A_policy_without_Statement_is_told() =>
        PolicyCases.Fires(MissingStatement.Definition, """{ "Version": "2012-10-17" }""", """{ "Version": "2012-10-17" }""");

    [Fact]
    public void An_empty_list_holds_none() =>
        PolicyCases.Fires(MissingStatement.Definition, """{ "Version": "2012-10-17", "Statement": [] }""", "[]");

    [Fact]
    public void One_statement_needs_no_list() =>
        PolicyCases.IsSilent(
            MissingStatement.Definition,
            """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" } }"""
        );

    [Fact]
    public void A_value_of_another_type_is_told_elsewhere() =>
        PolicyCases.IsSilent(MissingStatement.Definition, """{ "Version": "2012-10-17", "Statement": "none" }""");
}
