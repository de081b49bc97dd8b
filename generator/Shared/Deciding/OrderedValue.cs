using System.Globalization;

namespace Wiv.Catalog.Deciding;

/// <summary>A number or a date. What is none matches nothing.</summary>
internal sealed class OrderedValue : DecidedValue
{
    private const NumberStyles Styles =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly Comparison _comparison;

    private readonly decimal? _bound;

    public OrderedValue(Comparison comparison, string text)
    {
        _comparison = comparison;
        _bound = Read(text);
    }

    public override ValueMatch Match(string value, DecidedRequest request) =>
        _bound is { } bound && Read(value) is { } given ? When(Holds(decimal.Compare(given, bound))) : ValueMatch.No;

    private bool Holds(int order) =>
        _comparison switch
        {
            Comparison.NumberBelow or Comparison.DateBefore => order < 0,
            Comparison.NumberAtMost or Comparison.DateUntil => order <= 0,
            Comparison.NumberAbove or Comparison.DateAfter => order > 0,
            Comparison.NumberAtLeast or Comparison.DateFrom => order >= 0,
            _ => order == 0,
        };

    private decimal? Read(string text) =>
        _comparison >= Comparison.Date ? MomentReader.Read(text)
        : decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal number) ? number
        : null;
}
