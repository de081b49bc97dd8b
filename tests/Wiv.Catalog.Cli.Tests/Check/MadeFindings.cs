using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Tests.Check;

/// <summary>Findings that depend on no rule of the product.</summary>
internal static class MadeFindings
{
    public const string Folder = "/work";

    private static readonly RuleHelp Help = new("It [matters](https://example.org/why).", "Mend it.", "bad", "good");

    public static readonly Rule Wrong = new("WIV0101", "Wrong thing", "'{0}' is wrong", Severity.Error, Help)
    {
        AccessAnalyzer = "WRONG_THING",
    };

    public static readonly Rule Odd = new("WIV0102", "Odd thing", "'{0}' is odd", Severity.Warning, Help);

    public static readonly Rule Better = new("WIV0103", "Better thing", "'{0}' is better", Severity.Info, Help);

    /// <summary>One finding of each severity in two files.</summary>
    public static CheckResult OfEachSeverity =>
        new(
            [
                At("a/größe b.json", Better.At(Span(30, 2, 8, 2, 12), "ü\"<{0}>"), suggestion: "x&y"),
                At("b.json", Wrong.At(Span(5, 0, 4, 1, 3), "first\nsecond")),
                At("b.json", Odd.At(Span(5, 0, 4, 0, 9), "it")),
            ],
            CheckedFiles: 2,
            OtherFiles: 0
        );

    public static CheckResult None => new([], CheckedFiles: 1, OtherFiles: 0);

    public static Finding At(string path, Problem problem, string? suggestion = null) =>
        new(
            new SourceFile(Path.Combine(path.Split('/')), Path.GetFullPath(Path.Combine(Folder, path)), IsNamed: true),
            problem.Suggesting(suggestion)
        );

    public static SourceSpan Span(int start, int line, int column, int endLine, int endColumn) =>
        new("", start, start, line, column, endLine, endColumn);
}
