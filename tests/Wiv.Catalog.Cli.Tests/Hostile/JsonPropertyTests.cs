using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using CsCheck;
using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Commands.Check.Sarif;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Streams;
using Wiv.Catalog.Cli.Tests.Check;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>Whatever a text is, JSON and SARIF parse and give it back, and a line for builds is one line.</summary>
public sealed class JsonPropertyTests
{
    /// <summary>Any UTF-16, halves of characters included, with what is dangerous more often than chance has it.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
            Gen.Char.Select(c => c.ToString()),
            OneOf([.. HostileTexts.All.Select(each => each.Text)]),
            OneOf("\"", "\\", "/", "</script>", "\n", "\r\n", "\t", "\0", "\ud83d", "\ude42", "🙂", ": error X1: ", "(1,1)"),
            Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32)
        )
        .Array[0, 12]
        .Select(string.Concat);

    /// <summary>The options of the command, for a value that no command writes.</summary>
    private static readonly JsonTypeInfo<Dictionary<string, string[]>> AnyText =
        (JsonTypeInfo<Dictionary<string, string[]>>)
            new JsonSerializerOptions(JsonOutput.Options(JsonIgnoreCondition.Never))
            {
                TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            }.GetTypeInfo(typeof(Dictionary<string, string[]>));

    [Fact]
    public void JSON_gives_back_the_texts() =>
        Texts.Sample(text =>
        {
            string json = Written(output => JsonOutput.Write(output, new() { [text] = [text] }, AnyText));
            JsonProperty member = JsonDocument.Parse(json).RootElement.EnumerateObject().Single();
            Assert.Equal(WholeCharacters(text), member.Name);
            Assert.Equal(WholeCharacters(text), member.Value[0].GetString());
            Assert.Empty(HostileTexts.HiddenIn(json));
        });

    [Fact]
    public void SARIF_gives_back_the_message_and_the_file() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (text, name) =>
                {
                    Finding finding = Finding(text, name);
                    string sarif = Written(output =>
                        new SarifReport(output, MadeFindings.Folder).Write(new CheckResult([finding], 1, 0))
                    );
                    JsonElement result = JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results")[0];
                    Assert.Equal(
                        WholeCharacters(finding.Problem.Message),
                        result.GetProperty("message").GetProperty("text").GetString()
                    );
                    string uri = result
                        .GetProperty("locations")[0]
                        .GetProperty("physicalLocation")
                        .GetProperty("artifactLocation")
                        .GetProperty("uri")
                        .GetString()!;
                    Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
                    Assert.Empty(HostileTexts.HiddenIn(sarif));
                }
            );

    [Fact]
    public void A_line_for_builds_is_one_line_and_names_one_rule() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (text, name) =>
                {
                    using var output = new StringWriter();
                    new TerminalWriter(output).Line(MSBuildLine.Of(Finding(text, name), Ink.None));
                    string line = output.ToString();
                    Assert.Equal(line.Length - 1, line.IndexOf('\n'));
                    Assert.Empty(HostileTexts.HiddenIn(line));
                    // What MSBuild takes for the category and the code of an error is the first of its kind.
                    Assert.Equal(
                        "WIV0101",
                        Regex.Match(line, @":\s*(?:error|warning)\s*(\w*)\s*:", RegexOptions.IgnoreCase).Groups[1].Value
                    );
                }
            );

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Finding Finding(string text, string name)
    {
        string path = name.Replace("\0", "").Replace("/", "");
        Problem problem = MadeFindings.Wrong.At(MadeFindings.Span(0, 0, 0, 0, 1), text);
        return MadeFindings.At(path.Trim('.', ' ').Length == 0 ? "x" : path, problem);
    }

    /// <summary>Half of a character cannot be written in UTF-8.</summary>
    private static string WholeCharacters(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
