using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What the readers of an import share: where problems go, and what is known of parameters.</summary>
internal sealed class ImportContext
{
    private readonly List<OwnedProblem> _owned = [];
    private readonly Dictionary<(string Path, string Parameter), ParameterHint> _hints = [];

    public List<Problem> Problems { get; private set; } = [];

    /// <summary>What is told of those owners only that are imported.</summary>
    public IReadOnlyList<OwnedProblem> Owned => _owned;

    /// <summary>Tells what has no place in a catalog, and what would have one.</summary>
    public void Refuse(SourceSpan span, string what, string advice) =>
        Problems.Add(SetUpRules.NotImportable.At(span, what, advice));

    /// <summary>Tells what the catalog says in another way.</summary>
    public void Warn(SourceSpan span, string what, string advice) =>
        Problems.Add(SetUpRules.ImportedOtherwise.At(span, what, advice));

    /// <summary>Tells what the catalog says in another way, if the owner is imported.</summary>
    public void WarnOf(PolicyLink link, SourceSpan span, string what, string advice) =>
        TellOf(link, SetUpRules.ImportedOtherwise.At(span, what, advice));

    /// <summary>Keeps a problem that counts if the owner is imported.</summary>
    public void TellOf(PolicyLink link, Problem problem) => _owned.Add(new OwnedProblem(link, problem));

    /// <summary>Does something and keeps apart what it tells, until it is known whether that matters.</summary>
    public T Apart<T>(Func<T> action, out IReadOnlyList<Problem> told)
    {
        List<Problem> before = Problems;
        List<Problem> apart = [];
        Problems = apart;
        T result = action();
        Problems = before;
        told = apart;
        return result;
    }

    /// <summary>Keeps what a file tells of a parameter; the first to tell is believed.</summary>
    public void Hint(string path, string parameter, ParameterHint hint)
    {
        if (!_hints.ContainsKey((path, parameter)))
        {
            _hints.Add((path, parameter), hint);
        }
    }

    /// <summary>What a file tells of a parameter.</summary>
    public ParameterHint? HintOf(string path, string parameter) =>
        _hints.TryGetValue((path, parameter), out ParameterHint? hint) ? hint : null;
}
