using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>The findings of one rule by their places, so that those of a row are found without a look at all others.</summary>
internal sealed class FoundByRule
{
    private readonly Problem[] _found;
    private readonly bool[] _isAccepted;

    public FoundByRule(IEnumerable<Problem> found)
    {
        _found = [.. found.OrderBy(problem => problem, ProblemOrder.Instance)];
        _isAccepted = new bool[_found.Length];
    }

    /// <summary>What is not accepted.</summary>
    public IEnumerable<Problem> Left => _found.Where((_, at) => !_isAccepted[at]);

    /// <summary>Accepts what stands within the extent; whether there was anything that was not accepted before.</summary>
    public bool Accept(SourceSpan extent)
    {
        bool isAny = false;
        for (int at = FirstFrom(extent); at < _found.Length && IsBefore(_found[at].Span, extent.Path, extent.End + 1); at++)
        {
            bool isNew = !_isAccepted[at] && _found[at].Span.End <= extent.End;
            _isAccepted[at] |= isNew;
            isAny |= isNew;
        }

        return isAny;
    }

    private int FirstFrom(SourceSpan extent)
    {
        int low = 0;
        for (int high = _found.Length; low < high; )
        {
            int middle = (low + high) / 2;
            (low, high) = IsBefore(_found[middle].Span, extent.Path, extent.Start) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsBefore(SourceSpan span, string path, int start)
    {
        int order = string.CompareOrdinal(span.Path, path);
        return order < 0 || (order == 0 && span.Start < start);
    }
}
