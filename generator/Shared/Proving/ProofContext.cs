using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>What a proof knows of AWS, and what it may spend.</summary>
/// <param name="Facts">What it knows.</param>
/// <param name="Budget">What it may spend.</param>
internal sealed record ProofContext(IAwsFacts Facts, ProofBudget Budget)
{
    /// <summary>A request of which the keys alone count.</summary>
    public static DecidedRequest Request(
        Dictionary<string, IReadOnlyList<string>> known,
        string key,
        IReadOnlyList<string>? values
    )
    {
        var context = new Dictionary<string, IReadOnlyList<string>>(known, StringComparer.OrdinalIgnoreCase);
        if (values is not null)
        {
            context[key] = values;
        }

        return new DecidedRequest("", "", null, context);
    }
}
