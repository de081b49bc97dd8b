using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>The parameters of an ARN share what it may be long, 2048 characters.</summary>
public sealed class ArnRoomTests
{
    // 13 characters before the first hole, and one of a slash before each of the others.
    private const string Bucket = "arn:aws:s3:::";

    [Theory]
    [InlineData("{Text}", null)]
    [InlineData("{Id}", null)]
    [InlineData("{Text}/{Text}/{Text}", null)]
    [InlineData("{Id}/{Id}", (2048 - 13 - 1) / 2)]
    [InlineData("{Text}/{Text}/{Text}/{Text}", (2048 - 13 - 3) / 4)]
    [InlineData("{Unknown}/{Text}/{Text}/{Text}", (2048 - 13 - 3) / 4)]
    [InlineData("{Id}/{Id}/{Account}/{Region}", (2048 - 13 - 3 - 12 - 64) / 2)]
    [InlineData("{Account}/{Region}", null)]
    public void Each_text_has_its_part(string resource, int? room) => Assert.Equal(room ?? int.MaxValue, Room(Bucket + resource));

    [Theory]
    [InlineData(811, null)]
    [InlineData(812, 1223)]
    public void There_is_no_limit_until_the_longest_texts_are_too_long(int literal, int? room) =>
        Assert.Equal(room ?? int.MaxValue, Room(Bucket + new string('x', literal) + "{Id}"));

    [Fact]
    public void However_little_is_left_a_text_may_have_one_character() =>
        Assert.Equal(1, Room(Bucket + new string('x', 2040) + "{Text}"));

    [Theory]
    [InlineData("{Id}")]
    [InlineData("{Id}/{Id}/{Id}")]
    [InlineData("repo:{Id}/{Id}/{Id}")]
    public void Another_text_has_no_limit(string text) => Assert.Equal(int.MaxValue, Room(text));

    private static int Room(string text)
    {
        Template template = TemplateReader.Read(new PositionedText(text, default), [])!.Template;
        return ArnRoom.Of(
            template,
            name =>
                name switch
                {
                    "Text" => ParameterType.Text,
                    "Id" => ParameterType.ExternalId,
                    "Account" => ParameterType.AccountId,
                    "Region" => ParameterType.Region,
                    _ => null,
                }
        );
    }
}
