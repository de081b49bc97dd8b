namespace Wiv.Catalog.Core.Tests.WivDocument;

public sealed class ExpectedDocumentTests
{
    private static readonly ExpectedDocument Document = ExpectedDocument.Load();

    [Fact]
    public void It_is_whole()
    {
        Assert.Equal(3, Document.Principals.Count);
        Assert.Equal(135, Document.Rows.Count);
        Assert.Equal(26, Document.Rows.Select(row => (row.Policy, row.Group)).Distinct().Count());
        Assert.Equal(24, Document.Categories.Count);
        Assert.Equal("~125", Document.Total.Count);
    }

    [Fact]
    public void It_keeps_the_typographic_apostrophes() =>
        Assert.StartsWith("Allows Wiv\u2019s AWS account", Document.Principals[0].Why);

    [Fact]
    public void It_tells_no_condition_from_no_column()
    {
        Assert.Equal("", Document.Rows[0].Condition);
        Assert.Equal("None", Document.Rows[^1].Condition);
    }
}
