using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Declarations;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>
/// Keeps what was made of the catalog files of a project. Files are kept with their texts by <see cref="ParseStep"/>, so an entry
/// lives as long as the text of its first file does: through the key strokes in an editor, and for all analyzers together.
/// </summary>
/// <typeparam name="T">What is made of the files.</typeparam>
internal sealed class KeptByFiles<T>
{
    private readonly ConditionalWeakTable<CatalogFile, Entry> _kept = new();

    /// <summary>What was made of the files before, or is made of them now.</summary>
    /// <param name="files">The files; of none nothing is kept.</param>
    /// <param name="make">Makes it.</param>
    public T Get(ImmutableArray<CatalogFile> files, Func<ImmutableArray<CatalogFile>, T> make)
    {
        if (files.IsEmpty)
        {
            return make(files);
        }

        if (_kept.TryGetValue(files[0], out Entry? kept) && kept.Files.SequenceEqual(files))
        {
            return kept.Value;
        }

        T value = make(files);
        _kept.Remove(files[0]);
        return _kept.GetValue(files[0], _ => new Entry(files, value)).Value;
    }

    private sealed record Entry(ImmutableArray<CatalogFile> Files, T Value);
}
