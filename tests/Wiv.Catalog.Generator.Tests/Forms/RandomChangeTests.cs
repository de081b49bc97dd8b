using CsCheck;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>Whatever changes, a catalog that lets a request in that was denied before is never told to be no wider.</summary>
public sealed class RandomChangeTests
{
    [Fact]
    public void What_lets_more_in_is_never_told_as_no_wider()
    {
        int notWider = 0;
        int wider = 0;
        RandomChange.Any.Sample(
            change =>
            {
                Direction verdict = Verdict(change);
                if (verdict is Direction.Narrower or Direction.Other)
                {
                    Interlocked.Increment(ref notWider);
                    Assert.False(change.LetsMoreIn, verdict.ToString());
                }
                else if (change.LetsMoreIn)
                {
                    Interlocked.Increment(ref wider);
                }
            },
            iter: 200
        );

        // Neither answer is given always.
        Assert.InRange(notWider, 20, 200);
        Assert.InRange(wider, 20, 200);
    }

    [Fact]
    public void What_stays_the_same_but_for_the_order_is_no_change() =>
        RandomRow
            .Any.Array[1, 5]
            .Sample(
                rows =>
                    Assert.Equal(
                        Direction.Other,
                        Verdict(new RandomChange(rows, [.. rows.Reverse().Select(row => row with { HasSid = false })]))
                    ),
                iter: 50
            );

    private static Direction Verdict(RandomChange change) =>
        CatalogChanges.Verdict(CatalogComparer.Compare(Catalogs(change.Old), Catalogs(change.New)));

    private static EquatableArray<LinkedCatalog> Catalogs(RandomRow[] rows) =>
        CatalogLinker.Link([CatalogParser.Parse("shop.permissions.yaml", RandomRow.Catalog("Shop", rows))]).All;
}
