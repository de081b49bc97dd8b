using Wiv.Catalog.Core.Emit.Statements;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.PolicyJson;

/// <summary>
/// Writes policies as JSON, every parameter as <c>${Name}</c>.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
/// </summary>
internal static class PolicyJsonFile
{
    private const string PolicyLanguageVersion = "2012-10-17";

    /// <summary>An identity policy.</summary>
    public static string Write(Policy policy) =>
        Document(
            StatementMerger.Merge(policy),
            (writer, statement) =>
            {
                writer.Member("Action", statement.Actions.ToArray());
                writer.Member("Resource", AnyOr(statement.Resources.Select(resource => Text(resource.Arn)).ToArray()));
                WriteCondition(writer, statement.Condition);
            }
        );

    /// <summary>A trust policy.</summary>
    public static string Write(EquatableArray<TrustEntry> trust) =>
        Document(
            StatementMerger.Merge(trust),
            (writer, entries) =>
            {
                WritePrincipals(writer, entries);
                writer.Member("Action", [entries.Key.Action]);
                WriteCondition(writer, entries.Key.Condition);
            }
        );

    /// <summary>A text with its parameters as placeholders.</summary>
    public static string Text(Template template) => template.Render(name => "${" + name + "}");

    private static string Document<T>(IEnumerable<T> statements, Action<JsonWriter, T> write)
    {
        var writer = new JsonWriter();
        writer.Block(
            '{',
            '}',
            () =>
            {
                writer.Member("Version", [PolicyLanguageVersion]);
                writer.Name("Statement");
                writer.Block('[', ']', () => WriteStatements(writer, statements, write));
            }
        );
        return writer + "\n";
    }

    private static void WriteStatements<T>(JsonWriter writer, IEnumerable<T> statements, Action<JsonWriter, T> write)
    {
        foreach (T statement in statements)
        {
            writer.Item();
            writer.Block(
                '{',
                '}',
                () =>
                {
                    writer.Member("Effect", ["Allow"]);
                    write(writer, statement);
                }
            );
        }
    }

    private static void WritePrincipals(JsonWriter writer, IEnumerable<TrustEntry> entries)
    {
        if (entries.Any(entry => entry.PrincipalType == "*"))
        {
            writer.Member("Principal", ["*"]);
            return;
        }

        writer.Name("Principal");
        writer.Block(
            '{',
            '}',
            () =>
            {
                foreach (IGrouping<string, TrustEntry> type in entries.GroupBy(entry => entry.PrincipalType))
                {
                    writer.Member(type.Key, type.Select(entry => Text(entry.Principal)).Distinct().ToArray());
                }
            }
        );
    }

    private static void WriteCondition(JsonWriter writer, Condition? condition)
    {
        if (condition is null)
        {
            return;
        }

        writer.Name("Condition");
        writer.Block(
            '{',
            '}',
            () =>
            {
                foreach (IGrouping<string, ConditionTest> tests in condition.Tests.GroupBy(test => test.Operator))
                {
                    writer.Name(tests.Key);
                    writer.Block('{', '}', () => WriteTests(writer, tests));
                }
            }
        );
    }

    private static void WriteTests(JsonWriter writer, IEnumerable<ConditionTest> tests)
    {
        foreach (ConditionTest test in tests)
        {
            writer.Member(test.Key, test.Values.Select(Text).ToArray());
        }
    }

    /// <summary>Every resource is every resource, whatever stands beside it.</summary>
    private static string[] AnyOr(string[] resources) => resources.Contains("*") ? ["*"] : resources;
}
