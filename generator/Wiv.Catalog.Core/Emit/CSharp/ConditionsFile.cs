using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes a member for every condition.</summary>
internal static class ConditionsFile
{
    public static string ClassName(PermissionCatalog catalog) => Identifier.FromName(catalog.Name) + "Conditions";

    /// <summary>The file, or <see langword="null"/> when the catalog declares no condition.</summary>
    public static string? Write(PermissionCatalog catalog, CSharpOptions options)
    {
        Condition[] conditions = catalog.Conditions.ToArray();
        var members = new MemberWriter(catalog, options);
        return MembersFile.Write(
            options,
            ClassName(catalog),
            $"The conditions of the catalog {XmlText.Of(catalog.Name)}.",
            conditions,
            (writer, condition) =>
            {
                string tests = string.Join(" and ", condition.Tests);
                writer.Line(XmlDoc.Summary($"{XmlText.Code(tests)}{XmlDoc.Reason(condition.Why)}"));
                members.Write(
                    writer,
                    "ConditionBlock",
                    Identifier.Member(ClassName(catalog), condition.Name),
                    condition.Parameters,
                    Expression(condition, members),
                    isKept: true
                );
            }
        );
    }

    /// <summary>A condition that is broken, and told to be, is still a member: the code that uses it is not to blame.</summary>
    private static CSharpCode[] Expression(Condition condition, MemberWriter members) =>
        condition.Tests.Count == 0 ? [$"{Runtime.Type("ConditionBlock")}.Empty"] : Tests(condition, members);

    private static CSharpCode[] Tests(Condition condition, MemberWriter members)
    {
        CSharpCode[] tests = condition.Tests.Select(test => Test(test, members)).ToArray();
        return
        [
            $"{Runtime.Type("CatalogLiteral")}.Condition(",
            .. tests.Select((test, i) => CSharpCode.Of($"    {test}{(i + 1 < tests.Length ? CSharpCode.Of($",") : $")")}")),
        ];
    }

    private static CSharpCode Test(KeyTest test, MemberWriter members)
    {
        CSharpCode values = CSharpCode.Concat(test.Values.Select(value => CSharpCode.Of($", {members.Text(value)}")));
        return $"{Runtime.Type("CatalogLiteral")}.Test({CSharpText.Literal(test.Operator)}, {CSharpText.Literal(test.Key)}{values})";
    }
}
