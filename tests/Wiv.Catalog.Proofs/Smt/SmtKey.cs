using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>A condition key of the request: whether it is there, how many values it has, and each of them.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Index">What its names end in.</param>
/// <param name="Kind">As what its values are read.</param>
/// <param name="Most">How many values it may have.</param>
/// <param name="CanBeEmpty">Whether a value may be the empty text.</param>
internal sealed record SmtKey(string Key, int Index, OracleKind Kind, int Most, bool CanBeEmpty)
{
    public string Present => $"present{Index}";

    /// <summary>How many values there are; of a key with one value at most there is no such name.</summary>
    public string Count => $"count{Index}";

    public bool IsText => Kind is OracleKind.Text or OracleKind.Any;

    public string Value(int number) => $"value{Index}_{number}";

    /// <summary>Whether a value is of the kind at all: a request may also have a text where a number is asked for.</summary>
    public string IsOfKind(int number) => $"kind{Index}_{number}";

    public IEnumerable<string> Declarations()
    {
        yield return $"(declare-const {Present} Bool)";
        if (Most > 1)
        {
            yield return $"(declare-const {Count} Int)";
            yield return $"(assert (and (>= {Count} 1) (<= {Count} {Most})))";
        }

        for (int i = 0; i < Most; i++)
        {
            string sort =
                IsText ? "String"
                : Kind == OracleKind.Number ? "Real"
                : "Int";
            yield return $"(declare-const {Value(i)} {sort})";
            if (IsText)
            {
                yield return $"(assert (str.in_re {Value(i)} ({(CanBeEmpty ? "re.*" : "re.+")} re.print)))";
            }
            else
            {
                yield return $"(declare-const {IsOfKind(i)} Bool)";
            }

            // The addresses of IPv4; the seconds of a few hundred years.
            if (Kind is OracleKind.Address or OracleKind.Date)
            {
                yield return $"(assert (and (>= {Value(i)} 0) (<= {Value(i)} 4294967295)))";
            }
        }
    }

    /// <summary>The names whose values make a request.</summary>
    public IEnumerable<string> Names()
    {
        yield return Present;
        if (Most > 1)
        {
            yield return Count;
        }

        for (int i = 0; i < Most; i++)
        {
            yield return Value(i);
            if (!IsText)
            {
                yield return IsOfKind(i);
            }
        }
    }
}
