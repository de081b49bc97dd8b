using System.Text.Json;
using CsCheck;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Tests.Json;

/// <summary>JSON is read as the framework reads it, and what is none is told at its place.</summary>
public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("", "(1,1): a value is missing; the text ends here")]
    [InlineData("{\n  \"a\": 1,\n}", "(3,1): there is a comma before '}'; remove it")]
    [InlineData("[1, 2,]", "(1,7): there is a comma before ']'; remove it")]
    [InlineData("{ a: 1 }", "(1,3): a name in double quotes is missing here")]
    [InlineData("{ \"a\" 1 }", "(1,7): ':' is missing after the name")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "(1,10): ',' or '}' is missing here")]
    [InlineData("{ \"a\": [1 }", "(1,11): ',' or ']' is missing here")]
    [InlineData("{ \"a\": b }", "(1,8): this is not a JSON value; put texts in double quotes")]
    [InlineData("{ \"a\": 'b' }", "(1,8): this is not a JSON value; put texts in double quotes")]
    [InlineData("{ \"a\": \"b }\n", "(1,8): a string is not closed on its line; end it with a double quote")]
    [InlineData("{ \"a\": \"\\d\" }", "(1,9): this is not a JSON escape; write a backslash twice")]
    [InlineData("{} {}", "(1,4): the JSON ends before this; remove what follows")]
    [InlineData("01", "(1,1): this is not a JSON value; put texts in double quotes")]
    public void What_is_no_JSON_is_told_at_its_place(string text, string expected)
    {
        Assert.Null(JsonReader.Read("policy.json", text, out JsonFailure? failure));

        Assert.Equal(expected, $"({failure!.Span.StartLine + 1},{failure.Span.StartColumn + 1}): {failure.Message}");
    }

    [Fact]
    public void Deep_nesting_is_told_and_does_not_overflow_the_stack()
    {
        Assert.Null(JsonReader.Read("policy.json", new string('[', 100_000), out JsonFailure? failure));

        Assert.Contains("64 levels", failure!.Message);
    }

    [Fact]
    public void It_takes_and_refuses_what_the_framework_takes_and_refuses()
    {
        string[] pieces =
        [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"\\u0041\\n\"",
            "1",
            "-0.5e+3",
            "01",
            "true",
            "null",
            " ",
            "\n",
            "\\",
            "\"",
            "tru",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Array[1, 9]
            .Select(numbers => string.Concat(numbers.Select(number => pieces[number])))
            .Sample(text => Assert.Equal(IsJson(text), JsonReader.Read("policy.json", text, out _) is not null), iter: 20_000);
    }

    [Fact]
    public void Places_are_those_of_the_text()
    {
        const string Text = "{\r\n  \"Action\": [ \"s3:Get\\u002a\", 12 ]\r\n}";

        var root = Assert.IsType<JsonObject>(JsonReader.Read("policy.json", Text, out _));
        var list = Assert.IsType<JsonArray>(root.Find("Action")!.Value);

        Assert.Equal("s3:Get*", Assert.IsType<JsonText>(list.Items[0]).Value);
        Assert.Equal("\"s3:Get\\u002a\"", Text[list.Items[0].Span.Start..list.Items[0].Span.End]);
        Assert.Equal((1, 30), (list.Items[1].Span.StartLine, list.Items[1].Span.StartColumn));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
