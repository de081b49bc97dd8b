namespace Wiv.Catalog.Proving;

/// <summary>
/// Divides all texts into classes: two texts are of one class when the same patterns take them. The patterns run side by side as
/// one automaton, whose states are made as they are met, the nearest first.
/// </summary>
internal sealed class TextClasses
{
    private readonly PatternItem[] _items;
    private readonly bool[] _isEnd;
    private readonly int[] _patternOf;
    private readonly int[] _starts;
    private readonly int _universes;
    private readonly char _other;
    private readonly char? _mark;
    private readonly Dictionary<State, Step?> _steps = [];
    private readonly Queue<State> _open = new();
    private readonly Dictionary<(BitSet, bool), TextClass> _found = [];

    private TextClasses(IReadOnlyList<TextPattern> patterns, int universes, char other, char? mark)
    {
        _universes = universes;
        _other = other;
        _mark = mark;
        _starts = new int[patterns.Count];
        int size = patterns.Sum(pattern => pattern.Items.Count + 1);
        _items = new PatternItem[size];
        _isEnd = new bool[size];
        _patternOf = new int[size];
        int at = 0;
        for (int p = 0; p < patterns.Count; p++)
        {
            _starts[p] = at;
            foreach (PatternItem item in patterns[p].Items)
            {
                _patternOf[at] = p;
                _items[at++] = item;
            }

            _patternOf[at] = p;
            _isEnd[at++] = true;
        }
    }

    /// <summary>The classes of the texts that one of the universes takes, or of all texts when there is none; never of the empty text.</summary>
    /// <param name="patterns">The patterns, without variables.</param>
    /// <param name="universes">Patterns one of which must take a text.</param>
    /// <param name="other">A character that no pattern names: it stands for all of these.</param>
    /// <param name="mark">Another such character. With it, a class comes twice where it can: with and without the mark in it.</param>
    /// <param name="budget">What may be spent.</param>
    public static IReadOnlyList<TextClass> Of(
        IReadOnlyList<TextPattern> patterns,
        IReadOnlyList<TextPattern> universes,
        char other,
        char? mark,
        ProofBudget budget
    )
    {
        var classes = new TextClasses([.. universes, .. patterns], universes.Count, other, mark);
        classes.Explore(budget, patterns.Count);
        return [.. classes._found.Values];
    }

    private void Explore(ProofBudget budget, int patterns)
    {
        var start = new SortedSet<int>();
        foreach (int position in _starts)
        {
            Close(start, position);
        }

        var first = new State([.. start], false);
        _steps.Add(first, null);
        _open.Enqueue(first);
        var characters = new HashSet<char>();
        var next = new SortedSet<int>();
        while (_open.Count > 0)
        {
            State state = _open.Dequeue();
            if (!budget.Spend(1 + state.Positions.Length))
            {
                return;
            }

            characters.Clear();
            Characters(state, characters);
            foreach (char c in characters)
            {
                next.Clear();
                foreach (int position in state.Positions)
                {
                    if (!_isEnd[position] && _items[position].Takes(c))
                    {
                        Close(next, _items[position].IsRun ? position : position + 1);
                    }
                }

                Meet(new State([.. next], state.IsMarked || c == _mark), new Step(state, c), patterns);
            }
        }
    }

    /// <summary>The characters that lead to different states, one of each kind.</summary>
    private void Characters(State state, HashSet<char> characters)
    {
        // What no pattern names comes first: examples are made of it where they can be.
        characters.Add(_other);
        if (_mark is { } mark && !state.IsMarked)
        {
            characters.Add(mark);
        }

        foreach (int position in state.Positions)
        {
            PatternItem item = _items[position];
            if (_isEnd[position])
            {
                continue;
            }

            switch (item.Kind)
            {
                case PatternItemKind.AnyCase:
                    characters.Add(item.Character);
                    characters.Add(char.ToUpperInvariant(item.Character));
                    characters.Add(char.ToLowerInvariant(item.Character));
                    break;
                case PatternItemKind.Literal:
                    characters.Add(item.Character);
                    break;
                case PatternItemKind.OneInField or PatternItemKind.RunInField:
                    characters.Add(':');
                    break;
            }
        }
    }

    private void Meet(State state, Step step, int patterns)
    {
        bool isPossible = _universes == 0 || Array.Exists(state.Positions, position => _patternOf[position] < _universes);
        // The first state may come again, behind a text that is not empty.
        bool isNew = !_steps.TryGetValue(state, out Step? known);
        if (!isPossible || (!isNew && known is not null))
        {
            return;
        }

        if (isNew)
        {
            _steps.Add(state, step);
            _open.Enqueue(state);
        }

        Record(state, step, patterns);
    }

    private void Record(State state, Step step, int patterns)
    {
        BitSet taken = BitSet.Empty(patterns);
        bool isWithin = _universes == 0;
        foreach (int position in state.Positions)
        {
            if (_isEnd[position])
            {
                int pattern = _patternOf[position] - _universes;
                isWithin |= pattern < 0;
                if (pattern >= 0)
                {
                    taken.Add(pattern);
                }
            }
        }

        if (isWithin && !_found.ContainsKey((taken, state.IsMarked)))
        {
            _found.Add((taken, state.IsMarked), new TextClass(taken, Text(step), state.IsMarked));
        }
    }

    /// <summary>A run may take nothing, so what stands behind it can come next.</summary>
    private void Close(SortedSet<int> positions, int position)
    {
        while (positions.Add(position) && !_isEnd[position] && _items[position].IsRun)
        {
            position++;
        }
    }

    private string Text(Step last)
    {
        var characters = new List<char>();
        for (Step? step = last; step is not null; step = _steps[step.From])
        {
            characters.Add(step.Character);
        }

        characters.Reverse();
        return new string([.. characters]);
    }

    private sealed record Step(State From, char Character);
}
