using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics;

internal static class ProblemExtensions
{
    /// <summary>Adds what should stand there instead; <see langword="null"/> changes nothing.</summary>
    public static Problem Suggesting(this Problem problem, string? suggestion) => problem with { Suggestion = suggestion };

    /// <summary>The problems in the order in which every output shows them, each once.</summary>
    public static EquatableArray<Problem> InOrder(this IEnumerable<Problem> problems) =>
        problems.Distinct().OrderBy(problem => problem, ProblemOrder.Instance).ToEquatableArray();
}
