using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes a member for every resource.</summary>
internal static class ResourcesFile
{
    public static string ClassName(PermissionCatalog catalog) => Identifier.FromName(catalog.Name) + "Resources";

    /// <summary>The file, or <see langword="null"/> when the catalog declares no resource.</summary>
    public static string? Write(PermissionCatalog catalog, CSharpOptions options)
    {
        Resource[] resources = catalog.Resources.Where(resource => resource.Arn.Parts.Count > 0).ToArray();
        var members = new MemberWriter(catalog, options);
        return MembersFile.Write(
            options,
            ClassName(catalog),
            $"The resources of the catalog {XmlText.Of(catalog.Name)}.",
            resources,
            (writer, resource) =>
            {
                writer.Line(XmlDoc.Summary($"{XmlText.Code(resource.Arn.ToString())}{XmlDoc.Reason(resource.Why)}"));
                members.Write(
                    writer,
                    "PolicyResource",
                    Identifier.Member(ClassName(catalog), resource.Name),
                    resource.Arn.Parameters,
                    [$"{Runtime.Type("CatalogLiteral")}.Resource({members.Text(resource.Arn)})"],
                    isKept: false
                );
            }
        );
    }
}
