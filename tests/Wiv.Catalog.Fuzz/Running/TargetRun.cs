using Wiv.Catalog.Fuzz.Mutation;

namespace Wiv.Catalog.Fuzz.Running;

/// <summary>One target in a run: its seeds first, and then what mutations make of those that showed something new.</summary>
internal sealed class TargetRun
{
    private readonly Guard _guard;
    private readonly FuzzTarget _target;
    private readonly Action<FuzzTarget, string> _before;
    private readonly Coverage _coverage = new();
    private readonly TargetQueue _queue;
    private readonly Mutator _mutator;
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly string[] _seeds;
    private int _seedsTried;

    /// <param name="guard">What runs them.</param>
    /// <param name="target">The target.</param>
    /// <param name="seed">What its mutations follow from.</param>
    /// <param name="before">What is told of every input before it is run.</param>
    public TargetRun(Guard guard, FuzzTarget target, int seed, Action<FuzzTarget, string> before)
    {
        var random = new Random(seed);
        (_guard, _target, _before) = (guard, target, before);
        _queue = new TargetQueue(random);
        _seeds = [.. target.Seeds];
        random.Shuffle(_seeds);
        _mutator = new Mutator(random, target, _queue);
    }

    public FuzzTarget Target => _target;

    public long Inputs { get; private set; }

    public int Edges => _coverage.Edges;

    public int Kept => _queue.Count;

    /// <summary>Runs the next input.</summary>
    /// <returns>A failure of a new kind, with the input.</returns>
    public (string Input, Failure Failure)? Next()
    {
        // Every second one, so that a short run mutates as well.
        bool isSeed = _seedsTried < _seeds.Length && Inputs % 2 == 0;
        string input = isSeed ? _seeds[_seedsTried++] : _mutator.Mutate();
        _before(_target, input);
        Coverage.Clear();
        Failure? failure = _guard.Run(_target, input);
        Inputs++;
        if (_coverage.Learn() || isSeed)
        {
            _queue.Add(input);
        }

        return failure is not null && _kinds.Add(failure.Kind) ? (input, failure) : null;
    }
}
