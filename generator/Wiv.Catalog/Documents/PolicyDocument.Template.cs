namespace Wiv.Catalog;

/// <content>A document that the generator has written: a text and the values in it, and statements only when somebody asks.</content>
public sealed partial class PolicyDocument
{
    private readonly PolicyTemplate? _template;

    private readonly string[] _values = [];

    private ValueList<PolicyStatement>? _statements;

    /// <param name="template">The text.</param>
    /// <param name="values">The values in it, escaped; the document owns the array from here on.</param>
    /// <param name="size">The characters of the whole.</param>
    /// <param name="utf8Size">The bytes of the whole.</param>
    internal PolicyDocument(PolicyTemplate template, string[] values, int size, int utf8Size)
    {
        Version = CurrentVersion;
        _template = template;
        _values = values;
        _size = size;
        _utf8Size = utf8Size;
    }

    internal ValueList<PolicyStatement> StatementItems =>
        _statements ?? Interlocked.CompareExchange(ref _statements, ReadStatements(), null) ?? _statements;

    /// <summary>The document that its statements make, where values of it may have made two of them alike.</summary>
    internal PolicyDocument Merged() => Create(StatementItems);

    private ValueList<PolicyStatement> ReadStatements()
    {
        ValueList<PolicyStatement> written = PolicyReader.Read(ToUtf8Bytes()).StatementItems;
        return new ValueList<PolicyStatement>([.. written.Select(statement => statement.AsMade())]);
    }

    private bool IsSameText(PolicyDocument other) =>
        _template is not null && _template == other._template && _values.AsSpan().SequenceEqual(other._values);

#if NET8_0_OR_GREATER
    private string TextOfTemplate(PolicyTemplate template) =>
        string.Create(_size, (template, _values), static (text, policy) => policy.template.Write(policy._values, text));
#else
    private string TextOfTemplate(PolicyTemplate template)
    {
        char[] rented = System.Buffers.ArrayPool<char>.Shared.Rent(_size);
        template.Write(_values, rented);
        string text = new(rented, 0, _size);
        System.Buffers.ArrayPool<char>.Shared.Return(rented);
        return text;
    }
#endif
}
