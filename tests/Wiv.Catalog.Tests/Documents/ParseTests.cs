using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Wiv.Catalog.Tests.Documents;

public class ParseTests
{
    [Fact]
    public void What_was_written_is_read_again() =>
        RandomPolicy.Document.Sample(
            document =>
            {
                PolicyDocument compact = PolicyDocument.Parse(document.ToUtf8Bytes());
                PolicyDocument indented = PolicyDocument.Parse(document.ToJson(indented: true));

                Assert.True(document == compact && document == indented && document.GetHashCode() == compact.GetHashCode());
                Assert.Equal(document.ToJson(), compact.ToJson());
                Assert.Equal(document.ToJson(), indented.ToJson());
            },
            iter: 1000
        );

    [Fact]
    public void Single_values_may_stand_bare()
    {
        PolicyDocument bare = PolicyDocument.Parse(
            """
            {
              "Version": "2012-10-17",
              "Statement": {
                "Effect": "Allow",
                "Principal": { "AWS": "123456789012" },
                "Action": "s3:Get*",
                "Resource": "*",
                "Condition": { "StringLike": { "aws:a": "x" } }
              }
            }
            """
        );
        PolicyDocument arrays = PolicyDocument.Parse(
            """
            {
              "Statement": [{
                "Condition": { "StringLike": { "aws:a": ["x"] } },
                "Resource": ["*"],
                "Action": ["s3:Get*"],
                "Principal": { "AWS": ["123456789012"] },
                "Effect": "Allow"
              }],
              "Version": "2012-10-17"
            }
            """
        );

        Assert.Equal(bare, arrays);
        Assert.Equal(bare.ToJson(), arrays.ToJson());
    }

    [Fact]
    public void Values_of_conditions_may_be_booleans_and_numbers()
    {
        PolicyDocument document = PolicyDocument.Parse(
            """
            {"Statement":{"Effect":"Deny","NotAction":"*","Resource":"*","Condition":{
              "Bool":{"aws:SecureTransport":false},
              "NumericLessThan":{"s3:max-keys":[10, 2.5e3, "7"]}}}}
            """
        );

        Assert.Equal(["false"], document.Statements[0].Condition.Tests[0].Values);
        Assert.Equal(["10", "2.5e3", "7"], document.Statements[0].Condition.Tests[1].Values);
    }

    [Fact]
    public void Everyone_is_a_bare_star()
    {
        PolicyDocument document = PolicyDocument.Parse(
            """{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}"""
        );

        Assert.Equal([PolicyPrincipal.Anyone], document.Statements[0].Principals);
    }

    [Fact]
    public void Reading_merges_and_drops_nothing()
    {
        const string Json =
            """{"Version":"2008-10-17","Id":"i","Statement":[{"Sid":"","Effect":"Allow","Action":["s3:Get*","s3:Get*"],"Resource":"*"},"""
            + """{"Sid":"Allow the rest","Effect":"Allow","Action":"s3:Put*","Resource":["*","*"]},{"Effect":"Allow","Action":"s3:Put*","Resource":"*"}]}""";

        Assert.Equal(Json, PolicyDocument.Parse(Json).ToJson());
    }

    [Fact]
    public void A_missing_version_stays_missing_because_it_means_the_old_one()
    {
        PolicyDocument document = PolicyDocument.Parse("""{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""");

        Assert.Null(document.Version);
        Assert.StartsWith("{\"Statement\"", document.ToJson());
    }

    [Fact]
    public void An_empty_condition_is_none()
    {
        PolicyDocument document = PolicyDocument.Parse(
            """{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{}}}"""
        );

        Assert.True(document.Statements[0].Condition.IsEmpty);
    }

    [Fact]
    public void Escapes_and_a_byte_order_mark_are_read()
    {
        const string Json =
            """{"Statement":{"Effect":"All\u006fw","\u0041ction":"s3:Get\u002a","Resource":"*","Sid":"\ud83d\ude00"}}""";

        Assert.Equal("😀", PolicyDocument.Parse(Json).Statements[0].Sid);
        Assert.Equal(PolicyDocument.Parse(Json), PolicyDocument.Parse("\uFEFF" + Json));
        Assert.Equal(
            PolicyDocument.Parse(Json),
            PolicyDocument.Parse(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Json)).ToArray())
        );
    }

    [Fact]
    public void Documents_differ_in_version_id_and_order_of_statements()
    {
        PolicyStatement allow = PolicyStatement.Allow("s3:Get*");
        PolicyStatement deny = PolicyStatement.Deny("s3:Put*");

        Assert.True(PolicyDocument.Create(allow, deny) == PolicyDocument.Create([allow, deny]));
        Assert.True(PolicyDocument.Create(allow, deny) != PolicyDocument.Create(deny, allow));
        Assert.True(PolicyDocument.Create(allow) != PolicyDocument.Create(allow).WithId("x"));
        Assert.False(PolicyDocument.Create(allow).Equals(null));
    }

    [Fact]
    public void The_same_tree_comes_out_that_went_in() =>
        RandomPolicy.Document.Sample(document =>
        {
            string json = document.ToJson();

            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(PolicyDocument.Parse(json).ToJson()));
        });
}
