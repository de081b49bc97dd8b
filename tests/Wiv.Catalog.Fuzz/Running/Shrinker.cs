namespace Wiv.Catalog.Fuzz.Running;

/// <summary>Makes a failing input smaller for as long as it fails in the same way.</summary>
internal sealed class Shrinker(Guard guard, FuzzTarget target, string kind)
{
    private const int MostRuns = 3_000;

    private int _runs;

    public string Shrink(string input)
    {
        int most = kind.StartsWith("too", StringComparison.Ordinal) ? MostRuns / 30 : MostRuns;
        string smallest = input;
        for (int size = Math.Max(1, input.Length / 2); size >= 1 && _runs < most; size = size == 1 ? 0 : size / 2)
        {
            smallest = WithoutPieces(smallest, size, most);
        }

        return Plain(smallest, most);
    }

    /// <summary>Leaves out pieces of a size, from the end on.</summary>
    private string WithoutPieces(string input, int size, int most)
    {
        for (int at = input.Length - size; at >= 0 && _runs < most; at -= size)
        {
            string without = input.Remove(at, size);
            input = Fails(without) ? without : input;
            at = Math.Min(at, input.Length);
        }

        return input;
    }

    /// <summary>Writes <c>a</c> for what can be anything.</summary>
    private string Plain(string input, int most)
    {
        for (int at = 0; at < input.Length && _runs < most; at++)
        {
            string plain = string.Concat(input.AsSpan(0, at), "a", input.AsSpan(at + 1));
            input = input[at] != 'a' && char.IsLetterOrDigit(input[at]) && Fails(plain) ? plain : input;
        }

        return input;
    }

    private bool Fails(string input)
    {
        _runs++;
        return guard.Run(target, input)?.Kind == kind;
    }
}
