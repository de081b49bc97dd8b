using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What the readers of an import share: where problems go, and what is known of parameters.</summary>
internal sealed class ImportContext
{
    public List<Problem> Problems { get; } = [];

    /// <summary>What inputs tell of parameters, by name.</summary>
    public Dictionary<string, ParameterHint> Hints { get; } = new(StringComparer.Ordinal);

    /// <summary>Tells what has no place in a catalog, and what would have one.</summary>
    public void Refuse(SourceSpan span, string what, string advice) =>
        Problems.Add(SetUpRules.NotImportable.At(span, what, advice));

    /// <summary>Tells what the catalog says in another way.</summary>
    public void Warn(SourceSpan span, string what, string advice) =>
        Problems.Add(SetUpRules.ImportedOtherwise.At(span, what, advice));

    /// <summary>Keeps what is told of a parameter; the first to tell is believed.</summary>
    public void Hint(string parameter, ParameterHint hint)
    {
        if (!Hints.ContainsKey(parameter))
        {
            Hints.Add(parameter, hint);
        }
    }
}
