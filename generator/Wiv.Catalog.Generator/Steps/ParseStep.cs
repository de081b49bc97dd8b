using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Reads one file. The result is kept with the file's text, so that generator and analyzers read it once together.</summary>
internal static class ParseStep
{
    private static readonly ConditionalWeakTable<SourceText, CatalogFile> Parsed = new();

    public static CatalogFile Parse(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return Failed(file.Path, SetUpRules.UnreadableFile.At(SourceSpan.StartOf(file.Path)));
        }

        if (Parsed.TryGetValue(text, out CatalogFile? known) && known.Path == file.Path)
        {
            return known;
        }

        CatalogFile parsed = Parse(file.Path, text);
        if (known is null)
        {
            Parsed.GetValue(text, _ => parsed);
        }

        return parsed;
    }

    private static CatalogFile Parse(string path, SourceText text)
    {
        try
        {
            return CatalogParser.Parse(path, text.ToString());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Failed(path, Unexpected.Problem(SourceSpan.StartOf(path), "reading", error));
        }
    }

    private static CatalogFile Failed(string path, Problem problem) =>
        new(path, null, true, new EquatableArray<Problem>([problem]));
}
