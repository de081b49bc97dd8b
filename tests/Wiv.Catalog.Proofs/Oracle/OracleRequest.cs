namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>A request.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The ARN, or <c>*</c>.</param>
/// <param name="Context">The keys in lower case, each with its values.</param>
internal sealed record OracleRequest(string Action, string Resource, IReadOnlyDictionary<string, IReadOnlyList<string>> Context)
{
    public override string ToString() =>
        $"{Action} on {Resource}"
        + string.Concat(
            Context
                .OrderBy(key => key.Key, StringComparer.Ordinal)
                .Select(key => $", {key.Key} = [{string.Join(", ", key.Value)}]")
        );
}
