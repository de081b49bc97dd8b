namespace Wiv.Catalog.Core.Policies;

/// <summary>IAM's matching of resources: case counts, <c>*</c> takes any run of characters, <c>?</c> exactly one.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html</remarks>
internal static class ResourcePattern
{
    /// <summary>Whether every resource that <paramref name="inner"/> matches, <paramref name="outer"/> matches too.</summary>
    /// <remarks>A wildcard of the inner pattern is a character that only a <c>*</c> of the outer one takes, or its equal.</remarks>
    public static bool Covers(string outer, string inner)
    {
        int o = 0;
        int afterStar = -1;
        int starEnd = 0;
        for (int i = 0; i < inner.Length; )
        {
            if (o < outer.Length && outer[o] == '*')
            {
                afterStar = ++o;
                starEnd = i;
            }
            else if (o < outer.Length && inner[i] != '*' && (outer[o] == '?' || outer[o] == inner[i]))
            {
                o++;
                i++;
            }
            else if (afterStar >= 0)
            {
                o = afterStar;
                i = ++starEnd;
            }
            else
            {
                return false;
            }
        }

        return outer.Skip(o).All(c => c == '*');
    }
}
