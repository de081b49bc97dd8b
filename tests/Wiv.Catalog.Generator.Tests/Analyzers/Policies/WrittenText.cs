using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>An expression as it was written, with a note of what each of its pieces stands for.</summary>
internal sealed class WrittenText
{
    private readonly StringBuilder _source = new();

    public string Source => _source.ToString();

    /// <summary>The characters of the value with their places; <see langword="null"/> for a hole that nobody can fill yet.</summary>
    public List<(string? Value, TextSpan Place)> Pieces { get; } = [];

    /// <summary>Writes what stands for nothing.</summary>
    public void Write(string source) => _source.Append(source);

    /// <summary>Writes what stands for a value.</summary>
    public void Write(string source, string? value)
    {
        Pieces.Add((value, new TextSpan(_source.Length, source.Length)));
        _source.Append(source);
    }
}
