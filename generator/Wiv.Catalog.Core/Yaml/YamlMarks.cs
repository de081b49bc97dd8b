using Wiv.Catalog.Core.Model;
using YamlDotNet.Core;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>Turns the parser's marks, whose lines and columns start at one, into spans, where they start at zero.</summary>
internal static class YamlMarks
{
    public static SourceSpan Span(string path, Mark start, Mark end) =>
        new(
            path,
            (int)start.Index,
            Math.Max((int)start.Index, (int)end.Index),
            Zero(start.Line),
            Zero(start.Column),
            Math.Max(Zero(start.Line), Zero(end.Line)),
            Zero(end.Column)
        );

    private static int Zero(long one) => Math.Max(0, (int)one - 1);
}
