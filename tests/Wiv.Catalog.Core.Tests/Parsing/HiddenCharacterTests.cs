using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>What a reader does not see is told where it stands, whichever text of a catalog it is in.</summary>
public sealed class HiddenCharacterTests
{
    /// <summary>Every place of a text; the mark is where the character goes.</summary>
    private const string Catalog = """
        catalog: Shop
        title: "Title@1"
        summary: "Summary@2"
        parameters:
          Team: { type: text, why: "Team@3" }
        resources:
          Orders: { arn: "arn:aws:s3:::shop/@4{Team}/*", label: "Orders@5", why: "Note@6" }
        conditions:
          Tagged: { label: "Tagged@7", why: "Note@8", StringEquals: { "aws:ResourceTag/te@9am": "a@10" } }
        categories:
          "Storage@11": { why: "Reason@12" }
        trust:
          - { principal: { AWS: "arn:aws:iam::123456789012:role/a@13" }, why: "Reason@14" }
        policies:
          ShopPolicy:
            why: "Reason@15"
            groups:
              - group: "Objects@16"
                category: "Storage@11"
                permissions:
                  - action: "s3:Get@17Object"
                    resource: Orders
                    condition: Tagged
                    sid: "Orders@18"
                    why: "Reason@19"
                    accept: { WIV0201: "Meant@20" }
        """;

    private const int Places = 20;

    public static TheoryData<int, string> EveryPlace
    {
        get
        {
            TheoryData<int, string> cases = [];
            for (int place = 1; place <= Places; place++)
            {
                foreach (
                    string escape in (string[])
                        ["\\L", "\\P", "\\N", "\\u202e", "\\u2066", "\\u200b", "\\ue000", "\\ufffe", "\\U000e0041"]
                )
                {
                    cases.Add(place, escape);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public void One_is_an_error_on_its_line(int place, string escape)
    {
        string text = With(place, escape);
        int line =
            Array.FindIndex(
                Catalog.Split('\n'),
                candidate =>
                    candidate.Contains($"@{place}", StringComparison.Ordinal)
                    && !char.IsAsciiDigit(
                        candidate[candidate.IndexOf($"@{place}", StringComparison.Ordinal) + $"@{place}".Length]
                    )
            ) + 1;

        string[] problems = Catalogs.Problems(text);

        Assert.Contains(problems, problem => problem.StartsWith($"({line},", StringComparison.Ordinal) && IsHidden(problem));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("日本")]
    [InlineData("\\U0001F600")]
    [InlineData("\\u200d")]
    public void What_people_write_may_stand_in_a_reason(string escape) =>
        Assert.DoesNotContain(Catalogs.Problems(With(19, escape)), IsHidden);

    [Fact]
    public void The_error_names_the_character_and_its_text()
    {
        string problem = Assert.Single(Catalogs.Problems(With(19, "\\u202e")));

        Assert.Equal(
            "(25,18): WIV0022: 'why' of the permission 's3:GetObject' contains U+202E, a bidirectional control; delete it, or write the character that was meant",
            problem
        );
    }

    [Fact]
    public void The_name_of_a_file_may_hold_none()
    {
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse("folder/x\n#.permissions.yaml", With(0, ""))]);

        string line = Assert.Single(Catalogs.Lines(linked));
        Assert.EndsWith(
            "(1,1): WIV0022: the name of the file contains U+000A, a line end; rename the file",
            line,
            StringComparison.Ordinal
        );
    }

    private static bool IsHidden(string problem) =>
        problem.Contains(": WIV0022: ", StringComparison.Ordinal)
        || problem.Contains("WIV0010", StringComparison.Ordinal)
        || problem.Contains("WIV0014", StringComparison.Ordinal)
        || problem.Contains("WIV0006", StringComparison.Ordinal)
            && problem.Contains("one line of text", StringComparison.Ordinal);

    /// <summary>The catalog with the character in one place, and nothing in the others.</summary>
    private static string With(int place, string escape)
    {
        string text = Catalog;
        for (int i = Places; i > 0; i--)
        {
            text = text.Replace($"@{i}", i == place ? escape : "", StringComparison.Ordinal);
        }

        Assert.Null(HiddenCharacters.FirstIn(text.Replace("\n", "", StringComparison.Ordinal)));
        return text;
    }
}
