using CsCheck;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Tests.Yaml;

/// <summary>A value in brackets ends with its bracket, and where that is missing with the text.</summary>
public sealed class BracketTests
{
    [Theory]
    [InlineData("a: [b")]
    [InlineData("a: {b: c")]
    [InlineData("{a: b")]
    [InlineData("[a, [b, {c: d")]
    [InlineData("a: [")]
    [InlineData("a: [b]")]
    [InlineData(":\nresoues:\n{a")]
    [InlineData("a:\n  - {b: {c\n")]
    public void No_value_ends_behind_the_text(string text) => AssertInside(text);

    [Fact]
    public void Whatever_the_brackets_are() =>
        Gen.String[Gen.Char["[]{},:ab \n\"'#?-"], 0, 14].Sample(AssertInside, iter: 20_000);

    private static void AssertInside(string text)
    {
        YamlFile file = YamlReader.Read("a.yaml", text);
        if (file.Root is { } root)
        {
            AssertInside(root, text);
        }

        Assert.All(file.Problems, problem => Assert.InRange(problem.Span.End, 0, text.Length));
    }

    private static void AssertInside(YamlNode node, string text)
    {
        SourceSpan span = node.Span;
        Assert.True(span.EndLine <= text.Count(c => c == '\n'), $"{node.Kind} {span}: {text}");
        Assert.True(span.End <= text.Length, $"{node.Kind} {span} in a text of {text.Length} characters: {text}");
        IEnumerable<YamlNode> within = node switch
        {
            YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
            YamlSequence sequence => sequence.Items,
            _ => [],
        };
        foreach (YamlNode child in within)
        {
            AssertInside(child, text);
        }
    }
}
