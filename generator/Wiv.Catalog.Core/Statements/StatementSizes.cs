using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Counts policies as IAM does, without white space and without writing them; an example stands for every parameter.</summary>
/// <remarks>
/// Not the longest value that a parameter may have: an ARN may have 2,048 characters, and a policy with three of them would always
/// be split in vain. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// </remarks>
/// <param name="parameters">The parameters that the statements hold.</param>
/// <param name="lengthOf">The length of a text in quotes; that of <see cref="JsonString"/> when it is absent.</param>
internal sealed class StatementSizes(IEnumerable<Parameter> parameters, Func<string, int>? lengthOf = null)
{
    private readonly Func<string, int> _lengthOf = lengthOf ?? JsonString.LengthOf;
    private readonly ParameterValues _values = new(parameters);

    /// <summary>A policy without statements.</summary>
    public int Empty => Of([], null);

    /// <summary>A policy of these statements.</summary>
    public int Of(IEnumerable<Statement> statements) => Of(statements, null);

    /// <summary>A policy of these statements and an Id.</summary>
    public int Of(IEnumerable<Statement> statements, string? id) =>
        Brackets([
            Member("Version", _lengthOf(StatementMembers.PolicyLanguageVersion)),
            .. id is null ? (IEnumerable<int>)[] : [Member("Id", _lengthOf(id))],
            Member("Statement", Brackets(statements.Select(statement => Of(StatementMembers.Of(statement))))),
        ]);

    private int Of(IEnumerable<PolicyMember> members) => Brackets(members.Select(member => Member(member.Name, Of(member))));

    private int Of(PolicyMember member) =>
        member.Members is { } inner ? Of(inner)
        : member.Texts.Count == 1 ? Of(member.Texts[0])
        : Brackets(member.Texts.Select(Of));

    private int Of(Template text) => _lengthOf(_values.Example(text));

    private int Member(string name, int value) => _lengthOf(name) + 1 + value;

    /// <summary>Two brackets, and a comma between each two items.</summary>
    private static int Brackets(IEnumerable<int> items)
    {
        int size = 2;
        int count = 0;
        foreach (int item in items)
        {
            size += item + (count > 0 ? 1 : 0);
            count++;
        }

        return size;
    }
}
