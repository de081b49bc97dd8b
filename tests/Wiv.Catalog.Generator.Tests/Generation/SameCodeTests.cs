using System.Globalization;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>The same catalog gives the same code and the same words, whoever compiles, and however long the compiler has run.</summary>
public sealed class SameCodeTests
{
    private static readonly CatalogText Broken = new(
        "/catalog/broken.permissions.yaml",
        "catalog: Broken\npolicies:\n  P: { why: Reads 1234567.891, ıI: i }\n"
    );

    [Fact]
    public void In_a_culture_that_writes_numbers_in_another_way()
    {
        string[] expected = Generate();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;

            Assert.Equal(expected, Generate());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void In_a_compiler_that_is_warm()
    {
        string[] cold = Generate();
        var host = new GeneratorHost([GeneratorHost.Wiv(), Broken]);
        host.Run();
        host.RunWithCSharp("class Other;");

        Assert.Equal(cold, Words(host.Run()));
        Assert.Equal(cold, Generate());
    }

    [Fact]
    public void Whichever_file_the_compiler_gets_first() =>
        Assert.Equal(Generate(), Words(new GeneratorHost([Broken, GeneratorHost.Wiv()]).Run()));

    /// <summary>One with every sign that a number has in another way: the machine of a test need not know any other.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.PositiveSign = "plus";
        culture.DateTimeFormat.DateSeparator = "-";
        return culture;
    }

    private static string[] Generate() => Words(new GeneratorHost([GeneratorHost.Wiv(), Broken]).Run());

    private static string[] Words(GeneratorRun run) =>
        [
            .. run.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}\n{file.Value}"),
            .. run.Problems,
        ];
}
