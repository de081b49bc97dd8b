using CsCheck;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Tests.Values;

/// <summary>The fields of an ARN, which a policy variable may hold colons in.</summary>
public class ArnFormTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(":", ":", "a", "$", "{", "}", "${", "${aws:x}", ", '", "'}")
        .Array[0, 20]
        .Select(string.Concat);

    [Theory]
    [InlineData("arn:aws:s3:::b", "arn|aws|s3|||b")]
    [InlineData("arn:aws:s3:::b:c:d", "arn|aws|s3|||b:c:d")]
    [InlineData("arn:aws:s3", "arn|aws|s3")]
    [InlineData("", "")]
    [InlineData(
        "arn:aws:s3:${aws:RequestedRegion}:${aws:PrincipalAccount}:b",
        "arn|aws|s3|${aws:RequestedRegion}|${aws:PrincipalAccount}|b"
    )]
    [InlineData("arn:aws:s3:${a, '}:'}::b", "arn|aws|s3|${a, '}:'}||b")]
    [InlineData("arn:aws:s3:${a::b", "arn|aws|s3|${a||b")]
    [InlineData("arn:aws:s3:${a${b:c}::d", "arn|aws|s3|${a${b:c}||d")]
    public void Colons_divide_a_text(string text, string fields) => Assert.Equal(fields.Split('|'), ArnForm.Split(text));

    [Fact]
    public void All_ways_to_the_fields_agree() =>
        Texts.Sample(text =>
        {
            string[] fields = ArnForm.Split(text);
            Assert.Equal(text, string.Join(":", fields));
            Assert.Equal(fields.Length, ArnForm.Count(text));
            Assert.All(
                fields,
                (field, index) =>
                {
                    (int start, int length) = ArnForm.Field(text, index);
                    Assert.Equal(field, text.Substring(start, length));
                }
            );
        });

    [Fact]
    public void A_variable_ends_before_the_next_begins() =>
        Texts.Sample(text =>
        {
            for (int at = 0; at < text.Length; at++)
            {
                if (VariableForm.StartsAt(text, at) && VariableForm.End(text, at) is >= 0 and var end)
                {
                    Assert.Equal('}', text[end]);
                    Assert.Equal(-1, text.IndexOf("${", at + 2, end - at - 2, StringComparison.Ordinal));
                }
            }
        });

    [Theory]
    [InlineData("aws", true)]
    [InlineData("aws-us-gov", true)]
    [InlineData("aws-", true)]
    [InlineData("aw", false)]
    [InlineData("awsx", false)]
    [InlineData("aws-US", false)]
    [InlineData("", false)]
    public void A_partition(string text, bool expected) =>
        Assert.Equal(expected, ArnForm.IsPartition("arn:" + text + ":s3", 4, text.Length));
}
