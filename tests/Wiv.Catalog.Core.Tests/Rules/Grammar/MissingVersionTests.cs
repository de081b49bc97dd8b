using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class MissingVersionTests
{
    [Fact]
    public void A_policy_without_a_version_is_told() =>
        PolicyCases.Fires(MissingVersion.Definition, """{ "Statement": [] }""", """{ "Statement": [] }""");

    [Fact]
    public void The_case_of_the_name_counts() =>
        PolicyCases.Fires(
            MissingVersion.Definition,
            PolicyKind.Trust,
            """{ "version": "2012-10-17" }""",
            """{ "version": "2012-10-17" }"""
        );

    [Fact]
    public void A_resource_policy_needs_one_for_its_variables_alone()
    {
        PolicyCases.IsSilent(
            MissingVersion.Definition,
            """{ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] }""",
            PolicyKind.Resource
        );
        PolicyCases.Fires(
            MissingVersion.Definition,
            PolicyKind.Resource,
            """{ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "arn:aws:s3:::${aws:username}" }] }""",
            """{ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "arn:aws:s3:::${aws:username}" }] }"""
        );
    }

    [Fact]
    public void A_wrong_version_is_one() =>
        PolicyCases.IsSilent(MissingVersion.Definition, """{ "Version": "x", "Statement": [] }""");
}
