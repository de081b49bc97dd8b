namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>A text of a catalog stays inside the diagnostic that repeats it.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("a\nx.cs(1,1): error CS0001: forged")]
    [InlineData("a\r\nx.cs(1,1): error CS0001: forged")]
    [InlineData("a\u2028x.cs(1,1): error CS0001: forged")]
    [InlineData("a\u202eb")]
    [InlineData("a\u001b[31mb")]
    public void A_diagnostic_is_one_line_of_what_can_be_seen(string name)
    {
        string quoted = string.Concat(name.Select(c => $"\\u{(int)c:x4}"));

        string[] problems = [.. GeneratorHost.With($"\"{quoted}\": 1\n").Run().Problems];

        Assert.NotEmpty(problems);
        Assert.DoesNotContain(problems, problem => problem.IndexOfAny(['\n', '\r', '\u2028', '\u202e', '\e']) >= 0);
    }

    [Fact]
    public void A_long_name_is_cut() =>
        Assert.All(
            GeneratorHost.With($"{new string('x', 100_000)}: 1\n").Run().Problems,
            problem => Assert.InRange(problem.Length, 1, 2000)
        );
}
