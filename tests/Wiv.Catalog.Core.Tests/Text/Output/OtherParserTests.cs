using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Terraform;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;
using Xunit.Abstractions;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>
/// Read by HashiCorp's own parser and by the reference implementation of CommonMark, which are packages of npm, what we write is
/// what was meant. <c>.ci/run</c> installs them; where they are missing, the tests say so and pass.
/// </summary>
public sealed class OtherParserTests(ITestOutputHelper output)
{
    private static readonly string Folder = TestFiles.InRepository("generator/tools/TemplateChecks");

    [Fact]
    public void Every_text_is_read_back_from_HCL()
    {
        string[] texts = Drawn(HostileText.Unicode.Select(text => text.Normalize()), 3_000);
        string module = string.Concat(texts.Select((text, i) => $"# {HclText.Comment(text)}\na{i} = {HclText.Of(text)}\n"));
        if (Read([module], []) is { } read)
        {
            Assert.All(texts, (text, i) => AssertText(text, read["hcl"]![0]![$"a{i}"]!));
        }
    }

    [Fact]
    public void A_module_has_the_texts_of_its_catalog()
    {
        (PermissionCatalog Catalog, string[] Prose, string[] OfPolicy)[] catalogs = Drawn(
            HostileCatalog.Of(HostileText.Unicode.Select(text => text.Normalize()), HostileText.OfPolicy),
            200
        );
        if (Read([.. catalogs.Select(drawn => TerraformModule.Write(new RolePlan(drawn.Catalog)))], []) is not { } read)
        {
            return;
        }

        for (int i = 0; i < catalogs.Length; i++)
        {
            JsonNode module = read["hcl"]![i]!;
            Assert.Equal(["data", "output", "resource", "terraform", "variable"], module.AsObject().Select(member => member.Key));
            Assert.Equal(["aws_iam_role", "aws_iam_role_policy"], module["resource"]!.AsObject().Select(member => member.Key));
            string why = catalogs[i].Prose[11];
            if (why.Length > 0)
            {
                AssertText(why, module["variable"]!["account_id"]![0]!["description"]!);
            }

            JsonNode statement = module["data"]!["aws_iam_policy_document"]!["shop_orders_policy"]![0]!["statement"]![0]!;
            string value = catalogs[i].OfPolicy[2].Replace("${", "&{", StringComparison.Ordinal);
            AssertText(value, statement["condition"]![0]!["values"]![0]!);
        }
    }

    [Fact]
    public void Every_text_that_a_catalog_may_hold_is_read_back_from_Markdown()
    {
        string[] texts = Drawn(HostileText.Prose, 3_000);
        string[] pages = [.. texts.Select(text => $"Text {MarkdownText.Text(text)} {MarkdownText.Code(text)} end\n")];
        if (Read([], pages) is not { } read)
        {
            return;
        }

        for (int i = 0; i < texts.Length; i++)
        {
            JsonArray nodes = read["markdown"]![i]!.AsArray();
            string[] html =
            [
                .. nodes.Where(node => Type(node) == "html_inline").Select(node => node!["text"]!.GetValue<string>()),
            ];
            Assert.All(html, tag => Assert.Contains(tag, (string[])["<code>", "</code>"]));
            Assert.DoesNotContain(
                nodes,
                node => Type(node) is "link" or "image" or "emph" or "strong" or "html_block" or "code_block"
            );
            string text = string.Concat(
                nodes.Where(node => Type(node) is "text" or "code").Select(node => node!["text"]!.GetValue<string>())
            );
            Assert.Equal($"Text {texts[i]} {texts[i]} end", text);
        }
    }

    private static string Type(JsonNode? node) => node!["type"]!.GetValue<string>();

    /// <summary>The parser gives some escapes as they stand and resolves others, so they are told apart on neither side.</summary>
    private static void AssertText(string expected, JsonNode read)
    {
        Assert.Equal(Resolved(expected), Resolved(read.GetValue<string>()));

        static string Resolved(string text) =>
            text.Replace("$${", "${", StringComparison.Ordinal).Replace("%%{", "%{", StringComparison.Ordinal);
    }

    private static T[] Drawn<T>(Gen<T> gen, int count)
    {
        T[] drawn = [];
        gen.Array[count].Sample(all => drawn = all, iter: 1, threads: 1);
        return drawn;
    }

    private JsonNode? Read(string[] hcl, string[] markdown)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "commonmark")))
        {
            output.WriteLine("Not tried, for the parsers are missing: npm ci --prefix generator/tools/TemplateChecks");
            return null;
        }

        var start = new ProcessStartInfo("node", ["read.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process node = Process.Start(start)!;
        Task<string> read = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(new { hcl, markdown }));
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonNode.Parse(read.Result)!;
    }
}
