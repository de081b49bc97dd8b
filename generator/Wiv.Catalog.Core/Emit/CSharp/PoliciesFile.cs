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
    /// <param name="services">The constants of all services, which the policies are written with.</param>
    /// <param name="options">The project's options.</param>
    public static string? Write(PermissionCatalog catalog, EquatableArray<ServiceConstants> services, CSharpOptions options)
    {
        var policies = new PolicyExpression(catalog, services, options);
        var members = new MemberWriter(catalog, options);
        List<Action<IndentedWriter>> all = catalog
            .Policies.Select(policy =>
                (Action<IndentedWriter>)(writer => WritePolicy(writer, catalog, policy, members, policies))
            )
            .ToList();
        if (catalog.Trust.Count > 0)
        {
            all.Add(writer => WriteTrust(writer, catalog, members, policies));
        }

        return MembersFile.Write(
            options,
            ClassName(catalog),
            $"The policies of the catalog {XmlText.Of(catalog.Name)}.",
            all,
            (writer, write) => write(writer)
        );
    }

    private static void WritePolicy(
        IndentedWriter writer,
        PermissionCatalog catalog,
        Policy policy,
        MemberWriter members,
        PolicyExpression expression
    )
    {
        writer.Line(XmlDoc.Summary($"The policy {XmlText.Code(policy.Name)}{XmlDoc.Reason(policy.Why)}"));
        EquatableArray<Statement> statements = StatementMerger.Merge(policy);
        writer.Line(
            XmlDoc.Remarks(
                XmlText.Of($"{Counted(policy.Permissions.Count(), "permission")} in {Counted(statements.Count, "statement")}.")
            )
        );
        Write(writer, Identifier.FromPolicyName(catalog.Name, policy.Name), statements, members, expression);
    }

    private static void WriteTrust(
        IndentedWriter writer,
        PermissionCatalog catalog,
        MemberWriter members,
        PolicyExpression expression
    )
    {
        writer.Line(XmlDoc.Summary($"The trust policy: who may assume the role."));
        Write(writer, Identifier.TrustMember, StatementMerger.Merge(catalog.Trust), members, expression);
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static void Write(
        IndentedWriter writer,
        string name,
        EquatableArray<Statement> statements,
        MemberWriter members,
        PolicyExpression expression
    ) =>
        members.Write(
            writer,
            "PolicyDocument",
            name,
            statements.SelectMany(statement => statement.Parameters),
            expression.Of(statements)
        );
}
