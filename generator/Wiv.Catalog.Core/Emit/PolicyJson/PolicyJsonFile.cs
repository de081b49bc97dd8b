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

    /// <summary>An identity policy.</summary>
    public static string Write(Policy policy, Func<string, string>? parameter = null) =>
        Document(
            StatementMerger.Merge(policy),
            (writer, statement) =>
            {
                writer.Member("Action", statement.Actions.ToArray());
                writer.Member("Resource", AnyOr(statement.Resources.Select(resource => Text(resource.Arn, parameter)).ToArray()));
                WriteCondition(writer, statement.Condition, parameter);
            }
        );

    /// <summary>A trust policy.</summary>
    public static string Write(EquatableArray<TrustEntry> trust, Func<string, string>? parameter = null) =>
        Document(
            StatementMerger.Merge(trust),
            (writer, entries) =>
            {
                WritePrincipals(writer, entries, parameter);
                writer.Member("Action", [entries.Key.Action]);
                WriteCondition(writer, entries.Key.Condition, parameter);
            }
        );

    /// <summary>A text with its parameters as the caller has them, or as placeholders.</summary>
    private static string Text(Template template, Func<string, string>? parameter) => template.Render(parameter ?? Placeholder);

    private static string Placeholder(string name) => "${" + name + "}";

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

    private static void WritePrincipals(JsonWriter writer, IEnumerable<TrustEntry> entries, Func<string, string>? parameter)
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
                    writer.Member(type.Key, type.Select(entry => Text(entry.Principal, parameter)).Distinct().ToArray());
                }
            }
        );
    }

    private static void WriteCondition(JsonWriter writer, Condition? condition, Func<string, string>? parameter)
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
                    writer.Block('{', '}', () => WriteTests(writer, tests, parameter));
                }
            }
        );
    }

    private static void WriteTests(JsonWriter writer, IEnumerable<ConditionTest> tests, Func<string, string>? parameter)
    {
        foreach (ConditionTest test in tests)
        {
            writer.Member(test.Key, test.Values.Select(value => Text(value, parameter)).ToArray());
        }
    }

    /// <summary>Every resource is every resource, whatever stands beside it.</summary>
    private static string[] AnyOr(string[] resources) => resources.Contains("*") ? ["*"] : resources;
}
