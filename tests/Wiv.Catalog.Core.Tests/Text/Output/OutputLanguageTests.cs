using System.Text.RegularExpressions;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A value gets into an output through its language alone: the types hold that, as long as nobody goes around them.</summary>
public sealed class OutputLanguageTests
{
    private const string Core = "generator/Wiv.Catalog.Core";

    /// <summary>Where values become code.</summary>
    private const string Languages = $"{Core}/Text/Output/";

    private static readonly (string File, string Text)[] Sources =
    [
        .. Directory
            .EnumerateFiles(TestFiles.InRepository("generator"), "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file =>
                !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains(Languages, StringComparison.Ordinal)
            )
            .Select(file => (file, File.ReadAllText(file))),
    ];

    [Fact]
    public void Only_a_language_makes_code_of_a_text() =>
        Assert.DoesNotContain(
            Sources,
            source =>
                Regex.IsMatch(
                    source.Text,
                    @"Code(<\w+>)?\.Escaped\(|\.AppendLiteral\(|\bnew (CSharp|Hcl|Markdown|Mermaid|Xml|Yaml)?Code(<\w+>)?\("
                )
        );

    [Fact]
    public void Only_writers_of_a_language_join_texts()
    {
        string[] writers =
        [
            .. Sources
                .Where(source => source.File.Contains($"{Core}/Emit/", StringComparison.Ordinal))
                .Where(source => source.Text.Contains("StringBuilder", StringComparison.Ordinal))
                .Select(source => Path.GetFileName(source.File))
                .Order(StringComparer.Ordinal),
        ];

        // Writers append code of their language; the others make names and patterns, which a language then writes.
        Assert.Equal(
            ["CloudFormationYaml.cs", "HclWriter.cs", "IndentedWriter.cs", "MarkdownWriter.cs", "SnakeName.cs", "YamlWriter.cs"],
            writers
        );
    }

    [Fact]
    public void A_text_is_not_taken_for_code() =>
        Assert.DoesNotContain(
            typeof(Wiv.Catalog.Core.Text.Output.Code<>)
                .GetMethods()
                .Where(method => method.Name is "AppendFormatted" or "op_Implicit")
                .SelectMany(method => method.GetParameters()),
            parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType == typeof(object)
        );
}
