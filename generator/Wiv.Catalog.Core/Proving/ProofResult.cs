using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Proving;

/// <summary>What a proof says, with what the parameters of catalogs stand for apart from the keys of the request.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Witness">The request that shows that it is not so.</param>
/// <param name="Parameters">What the parameters are in that request.</param>
/// <param name="Reason">Why it could not be decided.</param>
internal sealed record ProofResult(
    Verdict Verdict,
    DecidedRequest? Witness,
    IReadOnlyList<KeyValuePair<string, string>> Parameters,
    string? Reason
)
{
    /// <summary>Whether the witness shows the reverse: the first side allows it and the second does not.</summary>
    public bool IsReversed { get; init; }

    /// <summary>The answer of the engine, as its readers need it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="namesPrincipals">Whether it is about policies that name principals, to which it matters who asks.</param>
    public static ProofResult Of(ProofAnswer answer, bool namesPrincipals)
    {
        if (answer.Witness is not { } witness)
        {
            return new ProofResult(answer.Verdict, null, [], answer.Reason);
        }

        bool IsParameter(string key) => key.StartsWith(ParameterKeys.Prefix, StringComparison.OrdinalIgnoreCase);
        var keys = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IReadOnlyList<string>> key in witness.Context.Where(key => !IsParameter(key.Key)))
        {
            keys.Add(key.Key, key.Value);
        }

        KeyValuePair<string, string>[] parameters = witness
            .Context.Where(key => IsParameter(key.Key) && IsSeen(key.Value[0], witness))
            .Select(key => new KeyValuePair<string, string>(key.Key.Substring(ParameterKeys.Prefix.Length), key.Value[0]))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .ToArray();
        return new ProofResult(
            answer.Verdict,
            new DecidedRequest(
                witness.Action,
                witness.Resource,
                namesPrincipals ? witness.Principal : Somebody(witness.Resource),
                keys
            ),
            parameters,
            null
        );
    }

    /// <summary>Whether the value of a parameter stands in what is shown of the request.</summary>
    private static bool IsSeen(string value, DecidedRequest witness) =>
        witness.Resource.Contains(value)
        || witness.Context.Any(key =>
            !key.Key.StartsWith(ParameterKeys.Prefix, StringComparison.OrdinalIgnoreCase)
            && key.Value.Any(item => item.Contains(value))
        );

    /// <summary>A role of the account that the resource is in: who asks makes no difference to policies without principals.</summary>
    private static DecidedPrincipal Somebody(string resource)
    {
        string[] fields = ArnForm.Split(resource);
        string account =
            fields.Length == ArnForm.Fields && Characters.IsAccountId(fields[ArnForm.Account])
                ? fields[ArnForm.Account]
                : PlainWitness.ExampleAccount;
        return new DecidedPrincipal(PrincipalForm.Aws, $"arn:aws:iam::{account}:role/x");
    }
}
