namespace Wiv.Catalog.Deciding;

/// <summary>A value of a condition, ready to be compared with values of requests.</summary>
internal abstract class DecidedValue
{
    /// <summary>Whether a value of the request matches it.</summary>
    public abstract ValueMatch Match(string value, DecidedRequest request);

    /// <param name="comparison">How it is compared.</param>
    /// <param name="text">The value, as it is written.</param>
    /// <param name="knowsVariables">Whether policy variables are read as such.</param>
    public static DecidedValue Of(Comparison comparison, string text, bool knowsVariables) =>
        comparison switch
        {
            Comparison.Text => new TextValue(text, false, knowsVariables, false),
            Comparison.TextIgnoreCase => new TextValue(text, false, knowsVariables, true),
            // true and false in any case; of these operators it is the one that takes variables.
            Comparison.Boolean => new TextValue(text, false, knowsVariables, true),
            Comparison.Pattern => new TextValue(text, true, knowsVariables, false),
            Comparison.Arn => new ArnValue(text, knowsVariables),
            Comparison.Address => new AddressValue(text),
            Comparison.Binary => new BinaryValue(text),
            _ => new OrderedValue(comparison, text),
        };

    protected static ValueMatch When(bool matches) => matches ? ValueMatch.Yes : ValueMatch.No;
}
