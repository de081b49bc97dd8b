using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>Writes texts into YAML: https://yaml.org/spec/1.2.2/#733-plain-style</summary>
internal static class ScalarText
{
    public const char Plain = '\0';

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    private const string FlowIndicators = ",[]{}";

    /// <summary>The quote that a text begins with, or <see cref="Plain"/>.</summary>
    public static char QuoteOf(string written) => written.Length > 0 && written[0] is '\'' or '"' ? written[0] : Plain;

    /// <summary>The text in the given quotes; in double quotes where it was to have none and needs them.</summary>
    /// <param name="value">The text, on one line.</param>
    /// <param name="quote">The quote, or <see cref="Plain"/>.</param>
    /// <param name="isFlow">Whether it stands in brackets, where more signs need quotes.</param>
    public static string Write(string value, char quote, bool isFlow) =>
        quote == '\'' ? $"'{value.Replace("'", "''")}'"
        : quote == Plain && CanBePlain(value, isFlow) ? value
        : $"\"{value.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static bool CanBePlain(string value, bool isFlow) =>
        value.Length > 0
        && value == value.Trim()
        && Indicators.IndexOf(value[0]) < 0
        && value.IndexOf(": ", StringComparison.Ordinal) < 0
        && value.IndexOf(" #", StringComparison.Ordinal) < 0
        && value[value.Length - 1] != ':'
        && !(isFlow && value.Any(c => FlowIndicators.IndexOf(c) >= 0))
        && new YamlScalar(value, true, default) is { IsNull: false, IsText: true };
}
