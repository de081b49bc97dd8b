using Wiv.Catalog.Core.Emit.Statements;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.PolicyJson;

/// <summary>
/// Writes policies as JSON, every parameter as <c>${Name}</c> unless the caller has values.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
/// </summary>
internal static class PolicyJsonFile
{
    private const string PolicyLanguageVersion = "2012-10-17";

    /// <summary>A policy that is attached to the role.</summary>
    public static string Write(Policy policy, Func<string, string>? parameter = null) =>
        Document(StatementMerger.Merge(policy), parameter ?? Placeholder);

    /// <summary>A trust policy.</summary>
    public static string Write(EquatableArray<TrustEntry> trust, Func<string, string>? parameter = null) =>
        Document(StatementMerger.Merge(trust), parameter ?? Placeholder);

    private static string Placeholder(string name) => "${" + name + "}";

    private static string Document(EquatableArray<Statement> statements, Func<string, string> parameter)
    {
        var writer = new JsonWriter();
        writer.Block(
            '{',
            '}',
            () =>
            {
                writer.Member("Version", [PolicyLanguageVersion]);
                writer.Name("Statement");
                writer.Block('[', ']', () => WriteStatements(writer, statements, parameter));
            }
        );
        return writer + "\n";
    }

    private static void WriteStatements(JsonWriter writer, EquatableArray<Statement> statements, Func<string, string> parameter)
    {
        foreach (Statement statement in statements)
        {
            writer.Item();
            writer.Block('{', '}', () => WriteStatement(writer, statement, parameter));
        }
    }

    private static void WriteStatement(JsonWriter writer, Statement statement, Func<string, string> parameter)
    {
        if (statement.Sid is { } sid)
        {
            writer.Member("Sid", [sid]);
        }

        writer.Member("Effect", [statement.Effect.ToString()]);
        if (statement.Principals is { } principals)
        {
            writer.Name(NameOf("Principal", principals));
            WritePrincipals(writer, principals, parameter);
        }

        writer.Member(NameOf("Action", statement.Actions), statement.Actions.Items.ToArray());
        if (statement.Resources is { } resources)
        {
            string[] arns = resources.Items.Select(resource => resource.Arn.Render(parameter)).ToArray();
            writer.Member(NameOf("Resource", resources), arns);
        }

        WriteConditions(writer, statement.Conditions, parameter);
    }

    private static string NameOf<T>(string name, Element<T> element)
        where T : IEquatable<T> => element.IsNot ? "Not" + name : name;

    private static void WritePrincipals(JsonWriter writer, Element<Principal> principals, Func<string, string> parameter)
    {
        if (principals.Items.Any(principal => principal.IsAnyone))
        {
            writer.Text("*");
            return;
        }

        writer.Block(
            '{',
            '}',
            () =>
            {
                foreach (IGrouping<string, Principal> type in principals.Items.GroupBy(principal => principal.Type))
                {
                    writer.Member(type.Key, type.Select(principal => principal.Value.Render(parameter)).ToArray());
                }
            }
        );
    }

    private static void WriteConditions(JsonWriter writer, EquatableArray<Condition> conditions, Func<string, string> parameter)
    {
        if (conditions.Count == 0)
        {
            return;
        }

        writer.Name("Condition");
        writer.Block(
            '{',
            '}',
            () =>
            {
                IEnumerable<ConditionTest> all = conditions.SelectMany(condition => condition.Tests);
                foreach (IGrouping<string, ConditionTest> tests in all.GroupBy(test => test.Operator))
                {
                    writer.Name(tests.Key);
                    writer.Block('{', '}', () => WriteTests(writer, tests, parameter));
                }
            }
        );
    }

    private static void WriteTests(JsonWriter writer, IEnumerable<ConditionTest> tests, Func<string, string> parameter)
    {
        foreach (ConditionTest test in tests)
        {
            writer.Member(test.Key, test.Values.Select(value => value.Render(parameter)).ToArray());
        }
    }
}
