using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Wiv.Catalog.Tests.Documents;

public class WriteTests
{
    private static readonly PolicyDocument Sample = PolicyDocument.Create(
        PolicyStatement.Allow("ec2:Describe*", "ce:Get*"),
        PolicyStatement
            .Allow("s3:*")
            .On(PolicyResource.Parse("arn:aws:s3:::é"))
            .When("StringLike", "aws:a", "\"\\\u0001\u007F日😀")
    );

    [Fact]
    public void A_session_policy_is_one_line() =>
        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:Describe*","ce:Get*"],"Resource":"*"}]}""",
            PolicyDocument.Allow("ec2:Describe*", "ce:Get*").ToJson()
        );

    [Fact]
    public void Only_what_json_cannot_carry_is_escaped() =>
        Assert.EndsWith(
            """ "Resource":"arn:aws:s3:::é","Condition":{"StringLike":{"aws:a":"\"\\\u0001\u007f日😀"}}}]}""".TrimStart(),
            Sample.ToJson()
        );

    [Fact]
    public void Indented_json_has_two_spaces_and_line_feeds() =>
        Assert.Equal(
            """
            {
              "Version": "2012-10-17",
              "Id": "x",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Principal": {
                    "AWS": "123456789012"
                  },
                  "Action": [
                    "s3:Get*",
                    "s3:List*"
                  ],
                  "Condition": {
                    "Bool": {
                      "aws:SecureTransport": "true"
                    }
                  }
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            PolicyDocument
                .Create(
                    PolicyStatement
                        .Allow("s3:Get*", "s3:List*")
                        .For(PolicyPrincipal.Aws("123456789012"))
                        .When("Bool", "aws:SecureTransport", "true")
                )
                .WithId("x")
                .ToJson(indented: true)
        );

    [Fact]
    public void A_destination_that_is_large_enough_by_no_byte_is_used()
    {
        byte[] utf8 = Sample.ToUtf8Bytes();
        byte[] exact = new byte[utf8.Length];
        byte[] larger = new byte[utf8.Length + 10];

        Assert.True(Sample.TryWriteTo(exact, out int written));
        Assert.Equal(utf8.Length, written);
        Assert.Equal(utf8, exact);
        Assert.True(Sample.TryWriteTo(larger, out written));
        Assert.Equal(utf8.Length, written);
        Assert.All(larger[utf8.Length..], b => Assert.Equal(0, b));
    }

    [Fact]
    public void A_destination_that_is_too_small_stays_untouched()
    {
        byte[] small = new byte[Sample.ToUtf8Bytes().Length - 1];

        Assert.False(Sample.TryWriteTo(small, out int written));
        Assert.Equal(0, written);
        Assert.All(small, b => Assert.Equal(0, b));
        Assert.False(Sample.TryWriteTo([], out _));
    }

    [Fact]
    public void A_writer_that_breaks_its_promise_is_told_so() =>
        Assert.Throws<ArgumentException>("writer", () => Sample.WriteTo(new StingyWriter()));

    [Fact]
    public void Writing_allocates_nothing()
    {
        var writer = new ArrayBufferWriter<byte>(4096);
        byte[] destination = new byte[4096];
        for (int i = 0; i < 50; i++)
        {
            writer.ResetWrittenCount();
            Sample.WriteTo(writer);
            Sample.TryWriteTo(destination, out _);
        }

        writer.ResetWrittenCount();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sample.WriteTo(writer);
        Sample.TryWriteTo(destination, out _);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.Equal(Sample.ToUtf8Bytes(), writer.WrittenSpan.ToArray());
    }

    [Fact]
    public void All_ways_of_writing_agree() =>
        RandomPolicy.Document.Sample(document =>
        {
            string json = document.ToJson();
            var writer = new ArrayBufferWriter<byte>();
            document.WriteTo(writer);

            Assert.Equal(json, document.ToString());
            Assert.Equal(json, Encoding.UTF8.GetString(writer.WrittenSpan));
            Assert.Equal(json, Encoding.UTF8.GetString(document.ToUtf8Bytes()));
            Assert.Equal(json.Length, document.Size);
        });

    [Fact]
    public void Indentation_changes_white_space_only() =>
        RandomPolicy.Document.Sample(document =>
        {
            JsonNode compact = JsonNode.Parse(document.ToJson())!;
            JsonNode indented = JsonNode.Parse(document.ToJson(indented: true))!;

            Assert.True(JsonNode.DeepEquals(compact, indented));
            Assert.DoesNotContain('\r', document.ToJson(indented: true));
        });

    [Fact]
    public void System_text_json_reads_the_texts_that_were_given() =>
        RandomPolicy.Document.Sample(document =>
        {
            JsonArray statements = JsonNode.Parse(document.ToUtf8Bytes())!["Statement"]!.AsArray();

            Assert.Equal(document.Statements.Count, statements.Count);
            for (int i = 0; i < statements.Count; i++)
            {
                PolicyStatement statement = document.Statements[i];
                Assert.Equal(statement.Actions, Texts(statements[i]!["Action"]));
                Assert.Equal(statement.NotResources.Select(r => r.Value), Texts(statements[i]!["NotResource"]));
                foreach (ConditionTest test in statement.Condition.Tests)
                {
                    Assert.Equal(test.Values, Texts(statements[i]!["Condition"]![test.Operator]![test.Key]));
                }
            }
        });

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            null => [],
            JsonArray array => array.Select(item => item!.GetValue<string>()),
            _ => [node.GetValue<string>()],
        };

    private sealed class StingyWriter : IBufferWriter<byte>
    {
        public void Advance(int count) => Assert.Fail("Nothing was written.");

        public Memory<byte> GetMemory(int sizeHint = 0) => new byte[1];

        public Span<byte> GetSpan(int sizeHint = 0) => new byte[1];
    }
}
