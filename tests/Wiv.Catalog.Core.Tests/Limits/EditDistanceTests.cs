using CsCheck;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>The distance of words is found in a band, and is what it is without one.</summary>
public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abA"], 0, 8];

    [Fact]
    public void A_distance_within_the_limit_is_exact_and_another_is_over_it() =>
        Gen.Select(Word, Word, Gen.Int[0, 9], Gen.Bool)
            .Sample(
                (left, right, limit, ignoreCase) =>
                {
                    int exact = ignoreCase ? Naive(left.ToLowerInvariant(), right.ToLowerInvariant()) : Naive(left, right);
                    int found = EditDistance.Between(left, right, limit, ignoreCase);

                    Assert.True(exact <= limit ? found == exact : found > limit, $"{left} {right} {limit}: {found}, not {exact}");
                },
                iter: 20_000
            );

    [Fact]
    public void Without_a_limit_it_is_exact() =>
        Gen.Select(Word, Word)
            .Sample((left, right) => EditDistance.Between(left, right, int.MaxValue - 1) == Naive(left, right), iter: 2_000);

    private static int Naive(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                distance[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1,
                            distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                        );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[left.Length, right.Length];
    }
}
