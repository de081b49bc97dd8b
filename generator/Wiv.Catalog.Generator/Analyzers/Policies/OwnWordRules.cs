namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>
/// The rules that judge a word, or a few that stand together, by themselves: spellings, forms, what repeats. What they find is
/// true whatever else the statement will say.
/// </summary>
internal static class OwnWordRules
{
    /// <summary>First and last numbers.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        (102, 105), // kinds of values, repeated keys, effects, names of elements
        (107, 107), // versions
        (111, 112), // repeated Sids, elements that exclude each other
        (114, 118), // policy variables
        (122, 144), // empty elements, actions, ARNs, regions
        (145, 146), // principals
        (149, 153), // wildcards in principals, operators, keys
        (155, 155), // tags of keys
        (157, 157), // Null
        (160, 164), // IP addresses, networks
        (170, 170), // services as principals
        (175, 175), // identity providers
        (178, 186), // ids as principals, values that an operator cannot read
        (196, 198), // empty principals, repeated elements
    ];

    public static bool Contain(string id) =>
        int.TryParse(id.Substring(3), out int number)
        && Array.Exists(Ranges, range => number >= range.First && number <= range.Last);
}
