using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Escalation;

namespace Wiv.Catalog.Core.Tests.Rules.Escalation;

public sealed class PassAndRunTests
{
    [Fact]
    public void Passing_and_running_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" }, { "Effect": "Allow", "Action": "lambda:Create*", "Resource": "*" }""",
            "\"iam:PassRole\""
        );

    [Fact]
    public void All_actions_of_a_path_are_needed() =>
        IsSilent("""{ "Effect": "Allow", "Action": ["iam:PassRole", "ecs:RunTask"], "Resource": "*" }""");

    [Fact]
    public void A_named_role_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::123456789012:role/shop" }, { "Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*" }"""
        );

    [Fact]
    public void A_service_that_runs_nothing_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringEquals": { "iam:PassedToService": "events.amazonaws.com" } } }, { "Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*" }"""
        );

    [Fact]
    public void The_service_that_runs_it_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": { "StringLike": { "iam:PassedToService": "lambda.*" } } }, { "Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*" }""",
            "\"iam:PassRole\""
        );

    [Fact]
    public void Every_action_is_told() => Fires("""{ "Effect": "Allow", "Action": "*", "Resource": "*" }""", "\"*\"");

    [Fact]
    public void Running_alone_is_fine() =>
        IsSilent("""{ "Effect": "Allow", "Action": "lambda:CreateFunction", "Resource": "*" }""");

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(PassAndRun.Definition, PolicyKind.Identity, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(PassAndRun.Definition, PolicyCases.Policy(statements), PolicyKind.Identity);
}
