using System.Text.RegularExpressions;

namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>Whoever does what the package's page says gets what it promises.</summary>
[Collection(PackageGroup.Name)]
public sealed partial class ReadmeTests(PackedPackage package)
{
    private static readonly string Page = File.ReadAllText(Repository.At("generator/Wiv.Catalog/pack/README.md"))
        .ReplaceLineEndings("\n");

    [Fact]
    public async Task The_steps_of_the_page_lead_to_a_program_that_prints_two_policies()
    {
        Consumer folder = package.CreateConsumer("Readme/Shop");

        string output = await Follow(folder);

        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"Resource\":\"arn:aws:s3:::shop-orders-123456789012/*\"", lines[^2]);
        Assert.Contains("\"Action\":\"ec2:Describe*\"", lines[^1]);

        folder.Write(
            "shop.permissions.yaml",
            folder.Read("shop.permissions.yaml").Replace("resource: Orders", "resource: Order")
        );
        DotNetResult broken = (await folder.Build("--no-restore")).AssertFailure();
        Assert.Contains(broken.Diagnostics, line => line.Contains(MistakeInCatalog().Match(Page).Value));
    }

    /// <summary>Does what the fenced blocks say, and gives what the last command printed.</summary>
    private async Task<string> Follow(Consumer folder)
    {
        string printed = "";
        foreach (Match block in Block().Matches(Page))
        {
            string text = block.Groups["text"].Value;
            if (block.Groups["language"].Length > 0)
            {
                folder.Write(block.Groups["file"].Value, text);
                continue;
            }

            foreach (string line in text.Split('\n').Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)))
            {
                string[] words = line.Split(' ')[1..];
                // The page means the newest version; the one that was packed is the newest before a release.
                string[] version = words is ["add", ..] ? ["--version", package.Version] : [];
                printed = (await folder.Run([.. words, .. version])).AssertSuccess().Output.ReplaceLineEndings("\n");
            }
        }

        return printed;
    }

    /// <summary>A block, with the file that the line above it names.</summary>
    [GeneratedRegex(@"(`(?<file>[^`\n]+)`[^`\n]*\n\n)?```(?<language>\w*)\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"shop\.permissions\.yaml\(.*")]
    private static partial Regex MistakeInCatalog();
}
