using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Wiv.Catalog.Cli.Inputs;

namespace Wiv.Catalog.Cli.Recording;

/// <summary>Finds where in the sources the code of an assembly is, from the portable PDB in it or beside it.</summary>
internal sealed class SymbolPlaces : IDisposable
{
    private readonly MetadataReaderProvider? _provider;
    private readonly MetadataReader? _symbols;
    private readonly ProjectPaths _paths;

    public SymbolPlaces(PEReader assembly, string path, ProjectPaths paths)
    {
        _paths = paths;
        try
        {
            assembly.TryOpenAssociatedPortablePdb(
                path,
                file => File.Exists(file) ? FileBytes.Open(file) : null,
                out _provider,
                out _
            );
            _symbols = _provider?.GetMetadataReader();
        }
        catch (Exception error) when (error is BadImageFormatException or IOException)
        {
            // Without it, or in the format of native Windows programs, members are recorded without files.
        }
    }

    /// <summary>The file and line of an instruction; <see langword="null"/> when nothing is known of the method.</summary>
    public (string File, int Line)? Of(MethodDefinitionHandle method, int offset)
    {
        if (_symbols is null)
        {
            return null;
        }

        SequencePoint? found = null;
        foreach (SequencePoint point in _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
        {
            if (!point.IsHidden && (found is null || point.Offset <= offset))
            {
                found = point;
            }
        }

        return found is { } at
            ? (_paths.Relative(_symbols.GetString(_symbols.GetDocument(at.Document).Name)), at.StartLine)
            : null;
    }

    public void Dispose() => _provider?.Dispose();
}
