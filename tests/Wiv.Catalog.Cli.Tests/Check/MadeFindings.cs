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

    private const string Why = "It [matters](https://example.org/why).";
    private const string Fix = "Mend it.";

    public static readonly Rule Wrong = Made("WIV0101", "Wrong thing", "'{0}' is wrong", Severity.Error, "WRONG_THING");

    public static readonly Rule Odd = Made("WIV0102", "Odd thing", "'{0}' is odd", Severity.Warning);

    public static readonly Rule Better = Made("WIV0103", "Better thing", "'{0}' is better", Severity.Info);

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

    private static Rule Made(string id, string title, string message, Severity severity, string? code = null) =>
        new(id, RuleCategory.Grammar, title, message, severity, Why, Fix, code);

    public static Finding At(string path, Problem problem, string? suggestion = null) =>
        new(
            new SourceFile(Path.Combine(path.Split('/')), Path.GetFullPath(Path.Combine(Folder, path)), IsNamed: true),
            problem.Suggesting(suggestion)
        );

    public static SourceSpan Span(int start, int line, int column, int endLine, int endColumn) =>
        new("", start, start, line, column, endLine, endColumn);
}
