namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>A document that a program builds with the runtime library, as far as its code tells.</summary>
internal sealed class BuiltDocument
{
    private readonly IReadOnlyList<WrittenStatement> _statements;
    private readonly string? _id;

    private BuiltDocument(IReadOnlyList<WrittenStatement> statements, string? id, bool isOpen)
    {
        // What is open may be joined to what is known, and both to something else.
        _statements = isOpen ? statements : StatementMerger.Merge(statements);
        _id = id;
        IsOpen = isOpen;
    }

    /// <summary>Whether more may come to it than is known.</summary>
    public bool IsOpen { get; }

    /// <summary>Its characters without white space; of an open document those that it has at least.</summary>
    public int Size => IsOpen ? WrittenSize.AtLeast(_statements) : WrittenSize.Of(_statements, _id);

    /// <summary>A document of which nothing is known.</summary>
    public static BuiltDocument Unknown { get; } = new([], null, isOpen: true);

    /// <summary>A document of statements.</summary>
    /// <param name="statements">Those that are known.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    public static BuiltDocument Of(IReadOnlyList<BuiltStatement> statements, bool isOpen) =>
        new(
            [.. statements.Select(WrittenStatement.Of)],
            null,
            isOpen || statements.Any(statement => statement.IsOpen(OpenParts.All))
        );

    /// <summary>The statements of both, and the first id.</summary>
    public BuiltDocument Combine(BuiltDocument other) =>
        new([.. _statements, .. other._statements], _id ?? other._id, IsOpen || other.IsOpen);

    public BuiltDocument WithId(string? id) => new(_statements, id, IsOpen);
}
