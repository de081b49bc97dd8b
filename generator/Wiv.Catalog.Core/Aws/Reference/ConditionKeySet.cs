namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Finds keys by the names that policies write, with the holes filled.</summary>
internal static class ConditionKeySet
{
    /// <summary>
    /// The key of that name, else the template that leaves the least to its holes: <c>events:Metadata/a/Matcher</c> is a
    /// <c>events:Metadata/${MetadataKey}/Matcher</c> before it is a <c>events:Metadata/${MetadataKey}</c>.
    /// </summary>
    public static AwsConditionKey? Find(IEnumerable<AwsConditionKey> keys, string wanted)
    {
        AwsConditionKey? best = null;
        foreach (AwsConditionKey key in keys)
        {
            if (!key.Matches(wanted))
            {
                continue;
            }

            if (!key.IsTemplate || string.Equals(key.Key, wanted, StringComparison.OrdinalIgnoreCase))
            {
                return key;
            }

            if (best is null || LiteralLength(key) > LiteralLength(best))
            {
                best = key;
            }
        }

        return best;
    }

    private static int LiteralLength(AwsConditionKey key) => HoledName.ToPattern(key.Key)!.Length;
}
