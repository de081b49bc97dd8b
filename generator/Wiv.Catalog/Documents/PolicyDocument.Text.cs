namespace Wiv.Catalog;

/// <content>The text that a document was made from, with statements only when somebody asks, and the one that it writes.</content>
public sealed partial class PolicyDocument
{
    private readonly PolicySource? _source;

    private ValueList<PolicyStatement>? _statements;

    private byte[]? _written;

    /// <summary>The characters of what is written, known whenever that is; a generated document knows them without it.</summary>
    private int _size;

    /// <param name="version">The version in the text.</param>
    /// <param name="id">The id in the text.</param>
    /// <param name="source">The text.</param>
    internal PolicyDocument(string? version, string? id, PolicySource source)
    {
        Version = version;
        Id = id;
        _source = source;
        _written = (source as FilledTemplate)?.Whole;
    }

    internal ValueList<PolicyStatement> StatementItems =>
        _statements ?? Interlocked.CompareExchange(ref _statements, _source!.ReadStatements(), null) ?? _statements;

    /// <summary>The document that its statements make, where values of it may have made two of them alike.</summary>
    internal PolicyDocument Merged() => Create(StatementItems);

    /// <summary>The compact JSON of a document that is not generated: written once, for it never changes.</summary>
    private byte[] Written() => Volatile.Read(ref _written) ?? Write();

    private int SizeOfWritten()
    {
        Written();
        return _size;
    }

    private byte[] Write()
    {
        byte[] utf8 = PolicyText.Utf8(this, out int characters);
        _size = characters;
        return Interlocked.CompareExchange(ref _written, utf8, null) ?? utf8;
    }
}
