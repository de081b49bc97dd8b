using System.Text;
using CsCheck;
using Wiv.Catalog.Tests.Documents;

namespace Wiv.Catalog.Tests.Json;

/// <summary>What the scanner takes for a policy, the reader reads; and it takes what people write.</summary>
public sealed class PolicyScannerTests
{
    private const string Statement = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""";

    private static readonly string[] Pieces =
    [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "*",
        "$",
        "${aws:username}",
        "é",
        "\\",
        "\\u0041",
        " ",
        "\u0001",
        "\u007f",
        "Allow",
        "\"Sid\":\"a\",",
        "\"NotAction\":\"s3:*\",",
        "\"Principal\":\"*\",",
        "\"Condition\":{},",
        "arn:aws:",
        "true",
        "1",
    ];

    [Theory]
    [InlineData(Statement)]
    [InlineData(
        """{ "Sid": "", "Effect": "Deny", "NotAction": ["s3:Get*", "*"], "NotResource": ["arn:aws:s3:::a/*", "arn:aws-cn:s3:::b"] }"""
    )]
    [InlineData("""{"Effect":"Allow","Action":"s3:G?t","Resource":"arn:aws:s3:::a/${aws:username}","Sid":"A1"}""")]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"*"}""")]
    [InlineData(
        """{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":["123456789012","*"],"Service":"events.amazonaws.com"}}"""
    )]
    [InlineData(
        """{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:a":["x","y"],"aws:b":""},"Null":{"aws:a":"true"}}}"""
    )]
    [InlineData("""{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}}""")]
    public void A_policy_as_people_write_it_is_plain(string statement)
    {
        foreach (string list in new[] { statement, $"[{statement}]", $"[\n  {statement},\n  {Statement}\n]" })
        {
            string json = $$"""{ "Version": "2012-10-17", "Id": "a", "Statement": {{list}} }""";

            Assert.True(PolicyScanner.IsPolicy(Encoding.UTF8.GetBytes(json), out string? version, out string? id));
            Assert.Equal(("2012-10-17", "a"), (version, id));
            Assert.Equal(PolicyReader.Read(Encoding.UTF8.GetBytes(json)), PolicyDocument.Parse(json));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"Statement\":[]}")]
    [InlineData("{\"Statement\":" + Statement + "} ,")]
    [InlineData("{\"Statement\":" + Statement + ",}")]
    [InlineData("{\"Statement\":[" + Statement + ",]}")]
    [InlineData("{\"Statement\":" + Statement + ",\"Statement\":" + Statement + "}")]
    [InlineData("{\"Version\":\"2012-10-17\",\"Version\":\"2012-10-17\",\"Statement\":" + Statement + "}")]
    [InlineData("{\"Version\":\"2012-10-18\",\"Statement\":" + Statement + "}")]
    [InlineData("""{"Statement":{"Effect":"allow","Action":"s3:GetObject","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3.GetObject","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":[],"Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","NotResource":"*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:S3:::a"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${a"}}""")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"aws:a":"b"}}}}""")]
    [InlineData(
        """{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:a":"b","AWS:A":"b"}}}}"""
    )]
    [InlineData(
        """{"Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"*","Resource":"*"}]}"""
    )]
    public void What_the_reader_refuses_is_not_plain(string json)
    {
        Assert.Throws<PolicyFormatException>(() => PolicyReader.Read(Encoding.UTF8.GetBytes(json)));
        Assert.False(PolicyScanner.IsPolicy(Encoding.UTF8.GetBytes(json), out _, out _));
    }

    [Fact]
    public void Of_many_names_the_reader_decides()
    {
        string Many(int count) =>
            $$"""{"Statement":[{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"Sid":"s{{i}}",{{Statement[1..]}}"""))}}]}""";

        Assert.True(PolicyScanner.IsPolicy(Encoding.UTF8.GetBytes(Many(32)), out _, out _));
        Assert.False(PolicyScanner.IsPolicy(Encoding.UTF8.GetBytes(Many(33)), out _, out _));
        Assert.Equal(33, PolicyDocument.Parse(Many(33)).Statements.Count);
    }

    [Fact]
    public void A_text_that_is_changed_afterwards_changes_no_document()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($$"""{"Statement":{{Statement}}}""");
        PolicyDocument document = PolicyDocument.Parse(utf8);

        utf8.AsSpan().Clear();

        Assert.Equal("s3:GetObject", Assert.Single(document.Statements[0].Actions));
    }

    [Fact]
    public void Whatever_is_plain_is_read()
    {
        Gen.Select(RandomPolicy.Document, Gen.Bool, Gen.Select(Gen.Int[0, 600], Gen.Int[0, 20], Gen.OneOf(Pieces)).Array[0, 3])
            .Sample(
                (document, indented, changes) =>
                {
                    string json = document.ToJson(indented);
                    foreach ((int at, int removed, string piece) in changes)
                    {
                        int start = Math.Min(at, json.Length);
                        json = json[..start] + piece + json[Math.Min(start + removed, json.Length)..];
                    }
                    byte[] utf8 = Encoding.UTF8.GetBytes(json);
                    if (PolicyScanner.IsPolicy(utf8, out string? version, out string? id))
                    {
                        PolicyDocument read = PolicyReader.Read(utf8);
                        Assert.Equal((read.Version, read.Id), (version, id));
                    }
                },
                iter: 20_000
            );
    }
}
