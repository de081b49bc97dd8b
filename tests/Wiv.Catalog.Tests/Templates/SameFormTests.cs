using System.Text;
using CsCheck;

namespace Wiv.Catalog.Tests.Templates;

/// <summary>A document is the same, and does the same, whether it is a filled template or was made statement by statement.</summary>
public class SameFormTests
{
    [Fact]
    public void Both_forms_are_one_document() =>
        Gen.Select(RandomTemplate.Any, RandomTemplate.Values)
            .Sample(
                (template, values) =>
                {
                    PolicyDocument created = template.Created(values);
                    PolicyDocument Filled() => template.Filled(values);

                    Assert.Equal(created.ToJson(), Filled().ToJson());
                    Assert.Equal(created.ToJson(), Filled().ToString());
                    Assert.Equal(created.ToUtf8Bytes(), Filled().ToUtf8Bytes());
                    Assert.Equal(created.Size, Filled().Size);
                    Assert.Equal(created.ToJson(indented: true), Filled().ToJson(indented: true));
                    Assert.Equal(created.Version, Filled().Version);
                    Assert.Equal(created.Id, Filled().Id);
                    Assert.Equal(created.Statements, Filled().Statements);
                    Assert.True(created == Filled() && Filled() == created && Filled() == Filled());
                    Assert.Equal(created.GetHashCode(), Filled().GetHashCode());
                    Assert.Equal(created.WithId("é").ToJson(), Filled().WithId("é").ToJson());
                    PolicyDocument other = PolicyDocument.Allow("s3:Get*", "sqs:*");
                    Assert.Equal(created.Combine(other).ToJson(), Filled().Combine(other).ToJson());
                    Assert.Equal(other.Combine(created).ToJson(), other.Combine(Filled()).ToJson());
                },
                iter: 5_000
            );

    [Fact]
    public void Its_statements_go_on_as_others_do()
    {
        PolicyDocument filled = new PolicyTemplate(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"""u8,
            []
        ).Fill();
        PolicyResource bucket = PolicyResource.Parse("arn:aws:s3:::b");

        Assert.Equal(PolicyStatement.Allow("s3:Get*").On(bucket), filled.Statements[0].On(bucket));
        Assert.Same(filled.Statements, filled.Statements);
    }

    [Fact]
    public void A_destination_that_is_too_small_is_left_alone()
    {
        PolicyDocument filled = new PolicyTemplate("""{"Id":"<>","é":1}"""u8, [7, 2, 0]).Fill("\"日");
        byte[] exact = new byte[filled.ToUtf8Bytes().Length];

        Assert.False(filled.TryWriteTo(exact.AsSpan(1), out int written));
        Assert.Equal(0, written);
        Assert.All(exact, b => Assert.Equal(0, b));
        Assert.True(filled.TryWriteTo(exact, out written));
        Assert.Equal(exact.Length, written);
        Assert.Equal("""{"Id":"\"日","é":1}""", Encoding.UTF8.GetString(exact));
        Assert.Equal("""{"Id":"\"日","é":1}""".Length, filled.Size);
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, "{0}", "x")]
    [InlineData(new[] { 5, 1, 0, 4, 1, 0 })]
    [InlineData(new[] { 5, 99, 0 })]
    [InlineData(new[] { 5, 1, -1 })]
    [InlineData(new[] { 5, 1, 0 }, "{1}", "x")]
    [InlineData(new[] { 5, 1, 0 }, "{", "x")]
    [InlineData(new[] { 5, 1, 0 }, "}", "x")]
    [InlineData(new[] { 5, 1, 0 }, "{x}", "x")]
    public void Numbers_that_do_not_go_with_the_text_are_refused(int[] holes, params string[] pairs) =>
        Assert.Throws<ArgumentException>(() => new PolicyTemplate("0123456789"u8, holes, pairs));

    [Fact]
    public void A_value_that_is_missing_is_refused()
    {
        var template = new PolicyTemplate("0123456789"u8, [5, 1, 0]);

        Assert.Equal("values", Assert.Throws<ArgumentException>(() => template.Fill()).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => template.Fill([null!])).ParamName);
    }
}
