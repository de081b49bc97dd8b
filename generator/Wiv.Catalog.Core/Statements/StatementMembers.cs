using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>
/// Gives a statement the members that it has in IAM's JSON.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
/// </summary>
internal static class StatementMembers
{
    public const string PolicyLanguageVersion = "2012-10-17";

    public static IEnumerable<PolicyMember> Of(Statement statement)
    {
        if (statement.Sid is { } sid)
        {
            yield return new PolicyMember("Sid", [Template.Literal(sid)]);
        }

        yield return new PolicyMember("Effect", [Template.Literal(statement.Effect.ToString())]);
        if (statement.Principals is { } principals)
        {
            yield return Principals(NameOf("Principal", principals), principals.Items);
        }

        yield return new PolicyMember(
            NameOf("Action", statement.Actions),
            statement.Actions.Items.Select(Template.Literal).ToArray()
        );
        if (statement.Resources is { } resources)
        {
            yield return new PolicyMember(
                NameOf("Resource", resources),
                resources.Items.Select(resource => resource.Arn).ToArray()
            );
        }

        if (statement.Conditions.Count > 0)
        {
            yield return Object("Condition", statement.Tests.GroupBy(test => test.Operator).Select(Tests));
        }
    }

    private static string NameOf<T>(string name, Element<T> element)
        where T : IEquatable<T> => element.IsNot ? "Not" + name : name;

    private static PolicyMember Principals(string name, EquatableArray<Principal> principals) =>
        principals.FirstOrDefault(principal => principal.IsAnyone) is { } anyone
            ? new PolicyMember(name, [anyone.Value])
            : Object(
                name,
                principals
                    .GroupBy(principal => principal.Type)
                    .Select(type => new PolicyMember(type.Key, type.Select(principal => principal.Value).ToArray()))
            );

    private static PolicyMember Tests(IGrouping<string, KeyTest> tests) =>
        Object(tests.Key, tests.Select(test => new PolicyMember(test.Key, test.Values.ToArray())));

    private static PolicyMember Object(string name, IEnumerable<PolicyMember> members) => new(name, [], members.ToArray());
}
