namespace Wiv.Catalog.Fuzz.Running;

/// <summary>The inputs of a target that showed something new, which the next ones are made of.</summary>
internal sealed class TargetQueue(Random random)
{
    private const int Recent = 32;

    private readonly List<string> _inputs = [];

    public int Count => _inputs.Count;

    public void Add(string input) => _inputs.Add(input);

    /// <summary>Any of them, the shorter of two: a mutation of it says more and costs less. Every fourth is a recent one.</summary>
    public string Pick()
    {
        string one = _inputs[Index()];
        string other = _inputs[Index()];
        return one.Length <= other.Length ? one : other;
    }

    /// <summary>Any of them.</summary>
    public string PickAny() => _inputs[random.Next(_inputs.Count)];

    private int Index() =>
        random.Next(4) == 0 ? _inputs.Count - 1 - random.Next(Math.Min(Recent, _inputs.Count)) : random.Next(_inputs.Count);
}
