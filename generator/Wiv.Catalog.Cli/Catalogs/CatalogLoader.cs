using System.Text;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Cli.Catalogs;

/// <summary>Reads catalog files from the disk and links them.</summary>
internal static class CatalogLoader
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static LinkedCatalogs Load(IEnumerable<CatalogSource> sources) =>
        CatalogLinker.Link(sources.Select(source => CatalogParser.Parse(source.Identity, Read(source))).ToArray());

    /// <summary>The text, without the byte order mark, which the compiler does not count as a column either.</summary>
    private static string Read(CatalogSource source)
    {
        try
        {
            string text = Strict.GetString(File.ReadAllBytes(source.FullPath));
            return text.StartsWith(ByteOrderMark) ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new CouldNotRunException(source.Path, "the file is not UTF-8; save it as UTF-8");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(source.Path, $"the file cannot be read: {error.Message}");
        }
    }
}
