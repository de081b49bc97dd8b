using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Findings;

/// <summary>
/// The word for a severity. A suggestion is <c>info</c>, as the C# compiler prints it: editors list it beside errors and
/// warnings, and MSBuild, which knows only those two, lets it pass as text, so that it fails no build that takes warnings for
/// errors.
/// </summary>
internal static class SeverityWord
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
