using CsCheck;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Tests.Documents;

/// <summary>Merging may save characters; it may not change what a single request is answered.</summary>
public class MeaningTests
{
    private static readonly string[] Actions = ["s3:GetObject", "s3:PutObject", "ec2:DescribeVpcs", "iam:PassRole"];

    private static readonly string[] Resources = ["arn:aws:s3:::a", "arn:aws:s3:::a/x", "arn:aws:s3:::bb", "arn:aws:ec2:::v"];

    private static readonly string[] Callers =
    [
        "123456789012",
        "arn:aws:iam::123456789012:role/r",
        "events.amazonaws.com",
        "stranger",
    ];

    [Fact]
    public void Merged_statements_answer_every_request_as_before() =>
        RandomPolicy
            .Statement.Array[1, 8]
            .Sample(
                statements =>
                {
                    IReadOnlyList<PolicyStatement> merged = PolicyDocument.Create(statements).Statements;
                    // A condition is opaque here: each one in turn is the one that holds.
                    var conditions = statements.Select(statement => statement.Condition).Append(ConditionBlock.Empty).Distinct();
                    return (
                        from holds in conditions
                        from action in Actions
                        from resource in Resources
                        from caller in Callers
                        select Answer(statements, action, resource, caller, holds)
                            == Answer(merged, action, resource, caller, holds)
                    ).All(same => same);
                },
                iter: 2000
            );

    [Fact]
    public void Merging_twice_changes_nothing() =>
        RandomPolicy
            .Statement.Array[1, 8]
            .Sample(statements =>
            {
                PolicyDocument once = PolicyDocument.Create(statements);
                return once.ToJson() == PolicyDocument.Create(once.Statements).ToJson();
            });

    [Fact]
    public void Merging_never_costs_characters() =>
        RandomPolicy
            .Statement.Array[1, 8]
            .Sample(statements =>
                PolicyDocument.Create(statements).Size
                <= """{"Version":"2012-10-17","Statement":[]}""".Length
                    + statements.Sum(s => s.ToString().Length)
                    + statements.Length
                    - 1
            );

    private static (bool Allowed, bool Denied) Answer(
        IReadOnlyList<PolicyStatement> statements,
        string action,
        string resource,
        string caller,
        ConditionBlock holds
    )
    {
        List<PolicyStatement> applying = [.. statements.Where(statement => Applies(statement, action, resource, caller, holds))];
        return (applying.Exists(s => s.Effect == PolicyEffect.Allow), applying.Exists(s => s.Effect == PolicyEffect.Deny));
    }

    private static bool Applies(PolicyStatement statement, string action, string resource, string caller, ConditionBlock holds)
    {
        bool ActionIn(IEnumerable<string> actions) =>
            actions.Any(pattern => Wildcard.Matches(pattern.ToUpperInvariant(), action.ToUpperInvariant()));
        bool ResourceIn(IEnumerable<PolicyResource> resources) => resources.Any(pattern => pattern.Matches(resource));
        bool CallerIn(IEnumerable<PolicyPrincipal> principals) => principals.Any(p => p.Value == "*" || p.Value == caller);

        return (statement.NotActions.Count > 0 ? !ActionIn(statement.NotActions) : ActionIn(statement.Actions))
            && (
                statement.NotResources.Count > 0
                    ? !ResourceIn(statement.NotResources)
                    : statement.Resources.Count == 0 || ResourceIn(statement.Resources)
            )
            && (
                statement.NotPrincipals.Count > 0
                    ? !CallerIn(statement.NotPrincipals)
                    : statement.Principals.Count == 0 || CallerIn(statement.Principals)
            )
            && (statement.Condition.IsEmpty || statement.Condition == holds);
    }
}
