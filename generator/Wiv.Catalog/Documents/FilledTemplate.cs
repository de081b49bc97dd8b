namespace Wiv.Catalog;

/// <summary>A text that the generator has written, and the values in it.</summary>
/// <param name="template">The text.</param>
/// <param name="values">The values in it, escaped; nobody else changes the array.</param>
/// <param name="size">The characters of the whole.</param>
/// <param name="utf8Size">The bytes of the whole.</param>
internal sealed class FilledTemplate(PolicyTemplate template, string[] values, int size, int utf8Size) : PolicySource
{
    private readonly PolicyTemplate _template = template;

    private readonly string[] _values = values;

    internal int Size { get; } = size;

    internal int Utf8Size { get; } = utf8Size;

    /// <summary>The text, where no value goes into it; nobody changes the array.</summary>
    internal byte[]? Whole => _template.Whole;

    /// <summary>Writes the whole; there must be room for it.</summary>
    internal void Write(Span<byte> destination) => _template.Write(_values, destination);

    internal bool IsSame(FilledTemplate? other) =>
        other is not null && _template == other._template && _values.AsSpan().SequenceEqual(other._values);

    internal override ValueList<PolicyStatement> ReadStatements()
    {
        byte[] utf8 = new byte[Utf8Size];
        Write(utf8);
        return new([.. PolicyReader.Read(utf8).StatementItems.Select(statement => statement.AsMade())]);
    }

#if NET8_0_OR_GREATER
    internal string ToJson() => string.Create(Size, this, static (text, filled) => filled._template.Write(filled._values, text));
#else
    internal string ToJson()
    {
        char[] rented = System.Buffers.ArrayPool<char>.Shared.Rent(Size);
        _template.Write(_values, rented);
        string text = new(rented, 0, Size);
        System.Buffers.ArrayPool<char>.Shared.Return(rented);
        return text;
    }
#endif
}
