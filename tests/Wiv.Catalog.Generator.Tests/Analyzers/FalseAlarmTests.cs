using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>All analyzers together over strings with colons that are not meant as IAM.</summary>
public sealed class FalseAlarmTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> All = typeof(CatalogGenerator)
        .Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .ToImmutableArray();

    [Fact]
    public void There_are_two_hundred_of_them_and_each_has_a_colon()
    {
        Assert.Equal(200, ColonStrings.All.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ColonStrings.All, text => Assert.Contains(':', text));
    }

    [Fact]
    public async Task Nothing_is_told_of_them_wherever_they_stand() => Assert.Empty(await Told(CodeWith(ColonStrings.All)));

    [Fact]
    public async Task The_same_code_is_told_of_an_action_where_one_is_meant() =>
        Assert.Equal(
            ["WIV1001"],
            (
                await Told(
                    CodeWith(["x:Y"]) + "class Meant { object Run() => Wiv.Catalog.PolicyDocument.Allow(\"s3:CutObject\"); }"
                )
            ).Select(told => told.Id)
        );

    private static async Task<ImmutableArray<Diagnostic>> Told(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Service",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12), "Service.cs")],
            [.. TestReferences.Base, TestReferences.Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        Assert.DoesNotContain(compilation.GetDiagnostics(), told => told.Severity == DiagnosticSeverity.Error);
        return await compilation.WithAnalyzers(All).GetAnalyzerDiagnosticsAsync();
    }

    private static string CodeWith(IEnumerable<string> texts)
    {
        var code = new StringBuilder(
            """
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.Security.Claims;

            class Program
            {
                static void Log(string message, params object[] arguments) { }
                static string Get(string key, string value = "") => key + value;
                static void Take(IEnumerable<string> actions) { }
                string Action { get; set; } = "";
                List<string> Actions { get; } = new();

            """
        );
        int number = 0;
        foreach (string text in texts)
        {
            string literal = SymbolDisplay.FormatLiteral(text, quote: true);
            code.Append(
                $$"""
                    const string Text{{number}} = {{literal}};
                    static readonly string[] Texts{{number}} = { {{literal}} };
                    [Description({{literal}})]
                    void Run{{number}}(string name)
                    {
                        Log({{literal}}, {{literal}} + name, $"{name}" + {{literal}});
                        Action = Get({{literal}}, value: Text{{number}});
                        Actions.Add({{literal}});
                        Take(Texts{{number}});
                        _ = new Dictionary<string, string> { [{{literal}}] = {{literal}} }.ContainsKey(Text{{number}});
                        _ = new Claim({{literal}}, {{literal}});
                        _ = name == {{literal}} ? {{literal}}u8.Length : {{literal}}.Length;
                        throw new InvalidOperationException({{literal}});
                    }

                """
            );
            number++;
        }

        return code.Append('}').ToString();
    }
}
