using Wiv.Catalog.Core.Text;
using YamlDotNet.Core;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>Turns the parser's marks, whose lines and columns start at one, into spans, where they start at zero.</summary>
internal static class YamlMarks
{
    public static SourceSpan Span(string path, Mark start, Mark end)
    {
        // A value that is not there ends, to the parser, where the one before it did.
        Mark last = end.Index > start.Index ? end : start;
        return new SourceSpan(
            path,
            (int)start.Index,
            (int)last.Index,
            Zero(start.Line),
            Zero(start.Column),
            Zero(last.Line),
            Zero(last.Column)
        );
    }

    private static int Zero(long one) => Math.Max(0, (int)one - 1);
}
