using Wiv.Catalog.Core.Model;

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
            $"The conditions of the catalog {catalog.Name}.",
            conditions,
            (writer, condition) =>
            {
                string tests = string.Join(" and ", condition.Tests);
                string why = condition.Why.Length == 0 ? "." : $": {XmlDoc.Escape(XmlDoc.Sentence(condition.Why))}";
                writer.Line(XmlDoc.Summary($"{XmlDoc.Code(tests)}{why}"));
                members.Write(
                    writer,
                    "ConditionBlock",
                    Identifier.Member(ClassName(catalog), condition.Name),
                    condition.Parameters,
                    Expression(condition, members)
                );
            }
        );
    }

    /// <summary>A condition that is broken, and told to be, is still a member: the code that uses it is not to blame.</summary>
    private static string[] Expression(Condition condition, MemberWriter members) =>
        condition.Tests.Count == 0 ? [$"{Runtime.Type("ConditionBlock")}.Empty"] : Tests(condition, members);

    private static string[] Tests(Condition condition, MemberWriter members) =>
        condition
            .Tests.Select(
                (test, index) =>
                {
                    string start = index == 0 ? $"{Runtime.Type("ConditionBlock")}.Of" : "    .And";
                    string values = string.Concat(test.Values.Select(value => $", {members.Text(value)}"));
                    return $"{start}({Literal.Of(test.Operator)}, {Literal.Of(test.Key)}{values})";
                }
            )
            .ToArray();
}
