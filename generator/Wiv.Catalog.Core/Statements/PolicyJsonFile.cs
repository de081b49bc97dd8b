using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Writes policies as JSON: as files, every parameter as <c>${Name}</c> unless the caller has values, and as text with holes.</summary>
internal static class PolicyJsonFile
{
    /// <summary>A policy that is attached to the role.</summary>
    public static string Write(Policy policy, Func<string, string>? parameter = null) =>
        Write(StatementJoiner.Merge(policy), parameter);

    /// <summary>A trust policy.</summary>
    public static string Write(EquatableArray<TrustEntry> trust, Func<string, string>? parameter = null) =>
        Write(StatementJoiner.Merge(trust), parameter);

    /// <summary>A policy of these statements.</summary>
    public static string Write(EquatableArray<Statement> statements, Func<string, string>? parameter = null)
    {
        var writer = new IndentedJsonWriter(parameter ?? Placeholder);
        WritePolicy(writer, statements);
        return writer + "\n";
    }

    /// <summary>A policy of these statements in one line, as the runtime library writes it, with its holes.</summary>
    public static HoledPolicy Compact(EquatableArray<Statement> statements)
    {
        var writer = new CompactJsonWriter();
        WritePolicy(writer, statements);
        return writer.Finish();
    }

    private static string Placeholder(string name) => "${" + name + "}";

    private static void WritePolicy(PolicyJsonWriter writer, EquatableArray<Statement> statements) =>
        writer.Block(
            '{',
            '}',
            () =>
            {
                writer.Member("Version", [Template.Literal(StatementMembers.PolicyLanguageVersion)]);
                writer.Name("Statement");
                writer.Block('[', ']', () => WriteStatements(writer, statements));
            }
        );

    private static void WriteStatements(PolicyJsonWriter writer, EquatableArray<Statement> statements)
    {
        foreach (Statement statement in statements)
        {
            writer.Item();
            WriteMembers(writer, StatementMembers.Of(statement));
        }
    }

    private static void WriteMembers(PolicyJsonWriter writer, IEnumerable<PolicyMember> members) =>
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
                        WriteMembers(writer, inner);
                    }
                    else
                    {
                        writer.Member(member.Name, member.Texts);
                    }
                }
            }
        );
}
