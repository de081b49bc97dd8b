using System.Globalization;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>The numbers that the Numeric operators take.</summary>
internal static class NumberText
{
    private const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The number; <see langword="null"/> when the text is none.</summary>
    /// <remarks>Some runtimes read the words for infinity and for what is no number, too.</remarks>
    public static double? Parse(string text) =>
        text.Any(Characters.IsDigit) && double.TryParse(text, Form, CultureInfo.InvariantCulture, out double number)
            ? number
            : null;
}
