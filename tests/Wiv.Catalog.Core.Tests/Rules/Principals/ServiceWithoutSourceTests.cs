using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class ServiceWithoutSourceTests
{
    [Fact]
    public void A_service_without_a_source_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com", "lambda.amazonaws.com"] }, "Action": "sts:AssumeRole" }""",
            "\"events.amazonaws.com\""
        );

    [Fact]
    public void A_source_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "ArnLike": { "AWS:sourcearn": "arn:aws:events:eu-central-1:123456789012:rule/*" } } }"""
        );

    [Fact]
    public void A_source_that_may_be_absent_is_none() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEqualsIfExists": { "aws:SourceAccount": "123456789012" } } }""",
            "\"events.amazonaws.com\""
        );

    [Fact]
    public void A_service_that_runs_what_is_yours_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    [Fact]
    public void A_statement_that_denies_is_fine() =>
        IsSilent("""{ "Effect": "Deny", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sts:AssumeRole" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(ServiceWithoutSource.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(ServiceWithoutSource.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
