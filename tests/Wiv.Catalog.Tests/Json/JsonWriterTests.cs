using System.Text;
using System.Text.Json;
using CsCheck;

namespace Wiv.Catalog.Tests.Json;

public class JsonWriterTests
{
    [Fact]
    public void Any_text_comes_back_from_system_text_json() =>
        Gen
            .String.Where(text => UnicodeText.FirstLoneSurrogate(text) < 0)
            .Sample(text => JsonSerializer.Deserialize<string>(Write(text)) == text, iter: 2000);

    [Fact]
    public void Measuring_and_writing_agree() =>
        Gen.String.Sample(text =>
        {
            byte[] utf8 = Write(text);
            var measure = new JsonWriter(default, indented: false);
            measure.Value(text);

            return measure.Bytes == utf8.Length && measure.Characters == Encoding.UTF8.GetString(utf8).Length;
        });

    [Theory]
    [InlineData("\uD83D\uDE00", "\"😀\"")]
    [InlineData("</script>&'+", "\"</script>&'+\"")]
    [InlineData("\0\b\t\n\u001f\u007f\u0080", "\"\\u0000\\u0008\\u0009\\u000a\\u001f\\u007f\\u0080\"")]
    public void Only_what_json_cannot_carry_is_escaped(string text, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Write(text)));

    [Fact]
    public void Half_a_character_is_escaped()
    {
        Assert.Equal("\"\\ud800\"", Encoding.UTF8.GetString(Write("\uD800")));
        Assert.Equal("\"\\udc00x\"", Encoding.UTF8.GetString(Write("\uDC00x")));
    }

    private static byte[] Write(string text)
    {
        byte[] destination = new byte[(6 * text.Length) + 2];
        var json = new JsonWriter(destination, indented: false);
        json.Value(text);
        return destination[..json.Bytes];
    }
}
