using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>Matching: two patterns and a text, a line each. What an inner pattern matches, the outer one that covers it matches too.</summary>
internal sealed class WildcardsTarget : FuzzTarget
{
    public WildcardsTarget(string name, SeedTexts seeds)
        : base(name, 180_000, ["s3:*\ns3:Get*\ns3:GetObject", "*a*b\n?a*b\nxab", "\n\n", .. Hostile.Words, .. seeds.Words])
    {
        Tokens = ["*", "?", "**", "*?", "?*", "\n", "a", "b", .. Mutation.Tokens.Iam];
        Longest = 300;
    }

    public override void Run(string input)
    {
        string[] lines = [.. input.Split('\n', 3), "", ""];
        bool ignoreCase = input.Length % 2 == 0;
        bool covers = WildcardPattern.Covers(lines[0], lines[1], ignoreCase);
        bool isInner = WildcardPattern.Matches(lines[1], lines[2], ignoreCase);
        bool isOuter = WildcardPattern.Matches(lines[0], lines[2], ignoreCase);
        if (covers && isInner && !isOuter)
        {
            throw new FindingException("a pattern matches all that it covers", input);
        }

        if (!WildcardPattern.Covers(lines[0], lines[0], ignoreCase) || !WildcardPattern.Covers("*", lines[0], ignoreCase))
        {
            throw new FindingException("a pattern covers itself, and everything covers it", input);
        }
    }
}
