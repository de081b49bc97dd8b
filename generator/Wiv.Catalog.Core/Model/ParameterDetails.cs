using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>What is declared of a parameter's values besides the type.</summary>
internal sealed record ParameterDetails
{
    /// <summary>Nothing.</summary>
    public static ParameterDetails None { get; } = new();

    /// <summary>The only values that it takes; empty when it takes all of its type.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>How many characters a value must have.</summary>
    public int Shortest { get; init; }

    /// <summary>How many characters a value may have.</summary>
    public int Longest { get; init; } = int.MaxValue;

    /// <summary>The value that a template has when the customer gives none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether templates hide the value.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the one takes every value that the other takes.</summary>
    public bool Covers(ParameterDetails other) =>
        Shortest <= other.Shortest
        && Longest >= other.Longest
        && (Values.Count == 0 || (other.Values.Count > 0 && other.Values.All(value => Values.Contains(value))));
}
