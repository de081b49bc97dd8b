using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes a member for every policy, and one for the trust policy.</summary>
internal static class PoliciesFile
{
    public static string ClassName(PermissionCatalog catalog) => Identifier.FromName(catalog.Name) + "Policies";

    /// <summary>The file, or <see langword="null"/> when the catalog has neither a policy nor a trust entry.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">The project's options.</param>
    public static string? Write(PermissionCatalog catalog, CSharpOptions options)
    {
        List<(string Member, Action<IndentedWriter> WriteDocs, EquatableArray<Statement> Statements)> all = catalog
            .Policies.Select(policy => OfPolicy(catalog, policy))
            .ToList();
        if (catalog.Trust.Count > 0)
        {
            all.Add(
                (
                    Identifier.TrustMember,
                    writer => writer.Line(XmlDoc.Summary($"The trust policy: who may assume the role.")),
                    StatementJoiner.Merge(catalog.Trust)
                )
            );
        }

        var policies = new PolicyMemberWriter(catalog, options, all.Select(policy => policy.Member));
        return MembersFile.Write(
            options,
            ClassName(catalog),
            $"The policies of the catalog {XmlText.Of(catalog.Name)}.",
            all,
            (writer, policy) =>
            {
                policy.WriteDocs(writer);
                policies.Write(writer, policy.Member, policy.Statements);
            }
        );
    }

    private static (string, Action<IndentedWriter>, EquatableArray<Statement>) OfPolicy(PermissionCatalog catalog, Policy policy)
    {
        EquatableArray<Statement> statements = StatementJoiner.Merge(policy);
        string permissions = Counted(policy.Permissions.Count(), "permission");
        return (
            Identifier.FromPolicyName(catalog.Name, policy.Name),
            writer =>
            {
                writer.Line(XmlDoc.Summary($"The policy {XmlText.Code(policy.Name)}{XmlDoc.Reason(policy.Why)}"));
                writer.Line(XmlDoc.Remarks(XmlText.Of($"{permissions} in {Counted(statements.Count, "statement")}.")));
            },
            statements
        );
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
