using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes policies as JSON, every parameter as <c>${Name}</c> unless the caller has values.</summary>
internal static class PolicyJsonFile
{
    /// <summary>A policy that is attached to the role.</summary>
    public static string Write(Policy policy, Func<string, string>? parameter = null) =>
        Write(StatementMerger.Merge(policy), parameter);

    /// <summary>A trust policy.</summary>
    public static string Write(EquatableArray<TrustEntry> trust, Func<string, string>? parameter = null) =>
        Write(StatementMerger.Merge(trust), parameter);

    /// <summary>A policy of these statements.</summary>
    public static string Write(EquatableArray<Statement> statements, Func<string, string>? parameter = null)
    {
        var writer = new JsonWriter();
        writer.Block(
            '{',
            '}',
            () =>
            {
                writer.Member("Version", [StatementMembers.PolicyLanguageVersion]);
                writer.Name("Statement");
                writer.Block('[', ']', () => WriteStatements(writer, statements, parameter ?? Placeholder));
            }
        );
        return writer + "\n";
    }

    private static string Placeholder(string name) => "${" + name + "}";

    private static void WriteStatements(JsonWriter writer, EquatableArray<Statement> statements, Func<string, string> parameter)
    {
        foreach (Statement statement in statements)
        {
            writer.Item();
            WriteMembers(writer, StatementMembers.Of(statement), parameter);
        }
    }

    private static void WriteMembers(JsonWriter writer, IEnumerable<PolicyMember> members, Func<string, string> parameter) =>
        writer.Block(
            '{',
            '}',
            () =>
            {
                foreach (PolicyMember member in members)
                {
                    if (member.Members is { } inner)
                    {
                        writer.Name(member.Name);
                        WriteMembers(writer, inner, parameter);
                    }
                    else
                    {
                        writer.Member(member.Name, member.Texts.Select(text => text.Render(parameter)).ToArray());
                    }
                }
            }
        );
}
