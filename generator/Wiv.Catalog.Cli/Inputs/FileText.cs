using System.Text;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Reads the text of files.</summary>
internal static class FileText
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without the byte order mark, which the compiler does not count as a column either.</summary>
    public static string Read(SourceFile file)
    {
        if (Directory.Exists(file.FullPath))
        {
            throw new CouldNotRunException(file.Path, "this is a folder; name a file");
        }

        try
        {
            return Decode(file.Path, FileBytes.Read(file.FullPath));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(file.Path, $"the file cannot be read: {error.Message}");
        }
    }

    /// <summary>The text of a file's bytes, wherever they come from.</summary>
    /// <param name="path">The file, as the user knows it.</param>
    /// <param name="content">What it holds.</param>
    public static string Decode(string path, byte[] content)
    {
        try
        {
            string text = Strict.GetString(content);
            return text.StartsWith(ByteOrderMark) ? text[1..] : text;
        }
        catch (DecoderFallbackException)
        {
            throw new CouldNotRunException(path, "the file is not UTF-8; save it as UTF-8");
        }
    }
}
