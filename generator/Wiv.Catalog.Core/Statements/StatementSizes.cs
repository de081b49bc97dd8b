using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Counts policies as the rules about quotas do: with an example for every parameter.</summary>
/// <remarks>
/// Not with the longest value that a parameter may have: an ARN may have 2,048 characters, and a policy with three of them
/// would always be split in vain.
/// </remarks>
/// <param name="examples">The examples.</param>
internal sealed class StatementSizes(ParameterExamples examples)
{
    /// <summary>A policy without statements.</summary>
    public int Empty => Of([]);

    /// <summary>The size of a policy of these statements, as <see cref="PolicyJsonFile"/> writes it and without writing it.</summary>
    public int Of(IReadOnlyList<Statement> statements) =>
        // {"Version":"2012-10-17","Statement":[...]}
        Object([
            ("Version", Text(StatementMembers.PolicyLanguageVersion)),
            ("Statement", List([.. statements.Select(statement => Object(StatementMembers.Of(statement)))])),
        ]);

    private int Object(IEnumerable<PolicyMember> members) =>
        Object([
            .. members.Select(member =>
                (member.Name, member.Members is { } inner ? Object(inner) : Texts([.. member.Texts.Select(Text)]))
            ),
        ]);

    private int Text(Template text) => Text(text.Render(examples.Of));

    private static int Object(IReadOnlyCollection<(string Name, int Size)> members) =>
        List([.. members.Select(member => Text(member.Name) + 1 + member.Size)]);

    /// <summary>One text stands by itself, and several in a list.</summary>
    private static int Texts(IReadOnlyList<int> sizes) => sizes.Count == 1 ? sizes[0] : List(sizes);

    /// <summary>Brackets around it, and a comma between two.</summary>
    private static int List(IReadOnlyCollection<int> sizes) => 2 + Math.Max(0, sizes.Count - 1) + sizes.Sum();

    private static int Text(string text) => JsonString.Of(text).Length;
}
