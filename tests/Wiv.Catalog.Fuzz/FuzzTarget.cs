namespace Wiv.Catalog.Fuzz;

/// <summary>Something that reads what others write.</summary>
/// <param name="name">The name it is chosen by.</param>
/// <param name="share">How many of a million inputs it gets, about: what is fast gets more.</param>
/// <param name="seeds">The inputs to start with.</param>
internal abstract class FuzzTarget(string name, int share, IReadOnlyList<string> seeds)
{
    public string Name { get; } = name;

    public int Share { get; } = share;

    public IReadOnlyList<string> Seeds { get; } = seeds;

    /// <summary>What stands in such inputs, to be put in where it does not belong.</summary>
    public IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>The characters that mutations may make of an input.</summary>
    public int Longest { get; init; } = 8_000;

    /// <summary>Whether the characters of an input are bytes.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Reads the input as the product does. Whatever it throws is a failure.</summary>
    public abstract void Run(string input);
}
