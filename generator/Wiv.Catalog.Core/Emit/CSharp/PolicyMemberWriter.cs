using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>
/// Writes the member of a policy and the class that holds its text. The class is the policy's own, so that a text that nobody
/// asks for is never made.
/// </summary>
internal sealed class PolicyMemberWriter
{
    private readonly PermissionCatalog _catalog;
    private readonly MemberWriter _members;
    private readonly PolicyTextCode _texts;
    private readonly ParameterValues _values;
    private readonly HashSet<string> _names;

    /// <param name="catalog">The catalog.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="members">The names of all members.</param>
    public PolicyMemberWriter(PermissionCatalog catalog, CSharpOptions options, IEnumerable<string> members)
    {
        _catalog = catalog;
        _members = new MemberWriter(catalog, options);
        _texts = new PolicyTextCode(options);
        _values = new ParameterValues(catalog.Parameters);
        _names = new(members.Append(PoliciesFile.ClassName(catalog)), StringComparer.Ordinal);
    }

    /// <summary>Writes the policy of these statements.</summary>
    public void Write(IndentedWriter writer, string member, EquatableArray<Statement> statements)
    {
        string[] parameters =
        [
            .. UsedParameters.Of(_catalog, statements.SelectMany(statement => statement.Parameters)).Select(used => used.Name),
        ];
        CSharpCode holder = CSharpText.Name(Unused(member + "Text"));
        _members.Write(writer, "PolicyDocument", member, parameters, Expression(holder, parameters), isKept: false);
        writer.Line();
        writer.Open($"private static class {holder}");
        EquatableArray<Statement> joined = JoinedTests.Of(statements);
        _texts.Write(writer, PolicyJsonFile.Compact(joined), AlikeTexts.Of(joined, _values), parameters);
        writer.Close();
    }

    private CSharpCode[] Expression(CSharpCode holder, string[] parameters) =>
        parameters.Length == 0
            ? [$"{holder}.{PolicyTextCode.DocumentField}"]
            :
            [
                $"{holder}.{PolicyTextCode.TemplateField}.Fill(",
                .. parameters.Select(
                    (name, index) =>
                        CSharpCode.Of(
                            $"    {_members.CheckedText(name)}{(index + 1 < parameters.Length ? CSharpCode.Of($",") : $")")}"
                        )
                ),
            ];

    private string Unused(string name)
    {
        while (!_names.Add(name))
        {
            name += "_";
        }

        return name;
    }
}
