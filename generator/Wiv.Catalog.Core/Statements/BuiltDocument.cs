using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies.Built;

namespace Wiv.Catalog.Core.Statements;

/// <summary>A document that a program builds with the runtime library, as far as its code tells.</summary>
internal sealed class BuiltDocument
{
    private static readonly StatementSizes Sizes = new([], LengthOf);

    private readonly IReadOnlyList<Statement> _statements;
    private readonly string? _id;

    private BuiltDocument(IReadOnlyList<Statement> statements, string? id, bool isOpen)
    {
        // What is open may be joined to what is known, and both to something else.
        _statements = isOpen ? statements : StatementJoiner.Merge(statements);
        _id = id;
        IsOpen = isOpen;
    }

    /// <summary>Whether more may come to it than is known.</summary>
    public bool IsOpen { get; }

    /// <summary>Its characters without white space; of an open document those that it has at least.</summary>
    public int Size => IsOpen ? AtLeast : Sizes.Of(_statements, _id);

    /// <summary>A document of which nothing is known.</summary>
    public static BuiltDocument Unknown { get; } = new([], null, isOpen: true);

    /// <summary>The characters that cannot be missing, whatever else comes in and however statements are joined: every text, once.</summary>
    private int AtLeast =>
        _statements
            .SelectMany(statement => StatementMembers.Of(statement).SelectMany(member => TextsOf(member, "")))
            .Distinct()
            .Sum(text => LengthOf(text.Text));

    /// <summary>A document of statements.</summary>
    /// <param name="statements">Those that are known.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    public static BuiltDocument Of(IReadOnlyList<BuiltStatement> statements, bool isOpen) =>
        new(
            [.. statements.Select(KnownStatement.Of)],
            null,
            isOpen || statements.Any(statement => statement.IsOpen(OpenParts.All))
        );

    /// <summary>The statements of both, and the first id.</summary>
    public BuiltDocument Combine(BuiltDocument other) =>
        new([.. _statements, .. other._statements], _id ?? other._id, IsOpen || other.IsOpen);

    public BuiltDocument WithId(string? id) => new(_statements, id, IsOpen);

    /// <summary>The library escapes what JSON must, and no more: what nobody sees stands there as it is.</summary>
    private static int LengthOf(string text)
    {
        int length = 2;
        foreach (char c in text)
        {
            length +=
                c is '"' or '\\' ? 2
                : char.IsControl(c) ? 6
                : 1;
        }

        return length;
    }

    /// <summary>The texts of a member and where they stand; IAM ignores the case of actions and of condition keys.</summary>
    private static IEnumerable<(string Place, string Text)> TextsOf(PolicyMember member, string place)
    {
        string inside =
            $"{place}/{(place.StartsWith("/Condition/", StringComparison.Ordinal) ? member.Name.ToUpperInvariant() : member.Name)}";
        bool isAction = inside is "/Action" or "/NotAction";
        return member
            .Texts.Select(text => (inside, isAction ? text.ToString().ToUpperInvariant() : text.ToString()))
            .Concat((member.Members ?? []).SelectMany(inner => TextsOf(inner, inside)))
            .Where(text => inside is not ("/Effect" or "/Sid"));
    }
}
