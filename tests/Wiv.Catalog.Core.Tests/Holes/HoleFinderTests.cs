using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>What a parameter may hold follows from where it stands.</summary>
public sealed class HoleFinderTests
{
    [Theory]
    [InlineData("arn:{X}:s3:::shop", "Partition")]
    [InlineData("arn:aws-{X}:s3:::shop", "Field")]
    [InlineData("arn:aws:{X}:::shop", "Service")]
    [InlineData("arn:aws:sqs:{X}:123456789012:shop", "Region")]
    [InlineData("arn:aws:sqs:eu-{X}-1:123456789012:shop", "Field")]
    [InlineData("arn:aws:sqs:eu-west-1:{X}:shop", "Account")]
    [InlineData("arn:aws:sqs:eu-west-1:1234{X}:shop", "Digits")]
    [InlineData("arn:aws:sqs:${aws:RequestedRegion}:{X}:shop", "Account")]
    [InlineData("arn:aws:sqs:{X}:{X}:{X}", "Region Account Name")]
    public void In_an_ARN_by_the_field(string text, string holes) => Assert.Equal(holes, Found(text));

    [Theory]
    [InlineData("arn:aws:s3:::{X}")]
    [InlineData("arn:aws:s3:::shop-{X}/*")]
    [InlineData("arn:aws:s3:::*{X}/orders")]
    [InlineData("arn:aws:sns:eu-west-1:123456789012:{X}")]
    public void A_slash_in_the_first_segment_would_name_another_resource(string text) => Assert.Equal("Name", Found(text));

    [Theory]
    [InlineData("arn:aws:s3:::shop/{X}/*", "Path")]
    [InlineData("arn:aws:s3:::{X}/{X}", "Name Path")]
    [InlineData("arn:aws:s3:::shop/${aws:username}/{X}", "Path")]
    [InlineData("arn:aws:iam::123456789012:role/{X}", "Path")]
    [InlineData("arn:aws:iam::{X}:role/{X}-reader", "Account Path")]
    [InlineData("arn:aws:logs:*:123456789012:log-group:{X}:*", "Path")]
    [InlineData("arn:aws:ssm:eu-west-1:123456789012:parameter/{X}/*", "Path")]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:secret:{X}-??????", "Path")]
    [InlineData("arn:aws:ecr:eu-west-1:123456789012:repository/{X}", "Path")]
    public void A_slash_further_behind_is_harmless_where_all_paths_are_of_one_type(string text, string holes) =>
        Assert.Equal(holes, Found(text));

    [Theory]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/{X}")]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/{X}/*")]
    [InlineData("arn:aws:s3:eu-west-1:123456789012:accesspoint/{X}")]
    [InlineData("arn:aws:unknown-service:eu-west-1:123456789012:thing/{X}")]
    [InlineData("arn:aws:*:eu-west-1:123456789012:thing/{X}")]
    public void Nor_is_it_where_it_could_name_a_resource_of_another_type(string text) => Assert.Equal("Name", Found(text));

    [Theory]
    [InlineData("{X}", "Value")]
    [InlineData("shop-{X}/*", "Value")]
    [InlineData("${aws:username}-{X}", "Value")]
    [InlineData("repo:{X}/app:*", "Path")]
    [InlineData("a:b:c:d:e:{X}", "Path")]
    [InlineData("arn:{X}", "Path")]
    [InlineData("{X}:a$", "Path")]
    [InlineData("system:serviceaccount:{X}:{X}", "Path Path")]
    public void In_another_text_by_the_colons_that_divide_it(string text, string holes) => Assert.Equal(holes, Found(text));

    [Fact]
    public void A_parameter_in_two_holes_must_fit_both()
    {
        Assert.Equal(Hole.Account, HoleOrder.Narrower(Hole.Name, Hole.Account));
        Assert.Equal(Hole.Account, HoleOrder.Narrower(Hole.AwsPrincipal, Hole.Path));
        Assert.Equal(Hole.ServicePrincipal, HoleOrder.Narrower(Hole.Path, Hole.FederatedPrincipal));
        Assert.Equal(Hole.Path, HoleOrder.Narrower(Hole.Path, Hole.Value));
        Assert.Null(HoleOrder.Narrower(Hole.Region, Hole.Account));
        Assert.Null(HoleOrder.Narrower(Hole.Partition, Hole.ServicePrincipal));
    }

    private static string Found(string text)
    {
        Template template = TemplateReader.Read(new PositionedText(text, default), [])!.Template;
        return string.Join(' ', HoleFinder.Of(template, Hole.Value).Select(found => found.Hole));
    }
}
