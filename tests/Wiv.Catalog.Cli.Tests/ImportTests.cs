using System.Text.Json;

namespace Wiv.Catalog.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private const string Policy = """
        {
          "Version": "2012-10-17",
          "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop-orders/*" }
        }
        """;

    private readonly Workspace workspace = new();

    public ImportTests() => workspace.Write("shop-orders.json", Policy);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_catalog_is_written_to_the_standard_output()
    {
        RunResult run = workspace.Run("import", "shop-orders.json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("catalog: ShopOrders\n", run.Output);
        Assert.Contains("ShopOrdersObjects", run.Output);
        Assert.Equal(["shop-orders.json"], workspace.Files);
    }

    [Fact]
    public void A_catalog_is_rendered_once_its_reasons_are_written_and_not_before()
    {
        RunResult run = workspace.Run("import", "shop-orders.json", "--catalog", "Shop", "-o", "new/shop.permissions.yaml");
        RunResult tooEarly = workspace.Run("render", "-o", "out");
        workspace.Write(
            "new/shop.permissions.yaml",
            workspace.Read("new/shop.permissions.yaml").Replace("TODO", "Read the orders of the day")
        );
        RunResult rendered = workspace.Run("render", "-o", "out");

        Assert.Equal([$"wrote new/shop.permissions.yaml"], run.OutputLines);
        Assert.Equal(1, tooEarly.ExitCode);
        Assert.Contains("WIV0301", Assert.Single(tooEarly.ErrorLines));
        Assert.Equal((0, ""), (rendered.ExitCode, rendered.Error));
        Assert.Contains("\"arn:aws:s3:::shop-orders/*\"", workspace.Read("out/shop-orders.json"));
    }

    [Fact]
    public void Several_files_are_one_catalog()
    {
        workspace.Write("b.json", Policy.Replace("Get", "Put"));
        workspace.Write(
            "t.yaml",
            """
            Resources:
              Lister:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument: { Version: 2012-10-17, Statement: { Effect: Allow, Action: s3:ListBucket, Resource: !Sub "arn:aws:s3:::a-${AWS::Region}" } }
            """
        );

        RunResult run = workspace.Run("import", "shop-orders.json", "b.json", "t.yaml", "b.json", "--catalog", "Shop");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["  shop-orders:", "  b:", "  Lister:"],
            run.OutputLines.Where(line => line is "  shop-orders:" or "  b:" or "  Lister:")
        );
        Assert.Single(run.OutputLines, line => line.Contains("arn:aws:s3:::shop-orders/*"));
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_by_force_alone()
    {
        workspace.Write("shop.permissions.yaml", "mine");

        RunResult run = workspace.Run("import", "shop-orders.json", "-o", "shop.permissions.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("shop.permissions.yaml: error: the file exists", Assert.Single(run.ErrorLines));
        Assert.Equal("mine", workspace.Read("shop.permissions.yaml"));
        Assert.Equal(0, workspace.Run("import", "shop-orders.json", "-o", "shop.permissions.yaml", "--force").ExitCode);
        Assert.StartsWith("catalog: ShopOrders\n", workspace.Read("shop.permissions.yaml"));
    }

    [Fact]
    public void An_error_is_told_at_its_place_and_nothing_is_written()
    {
        workspace.Write("bad.json", Policy.Replace("\"Allow\"", "\"allow\"").Replace("s3:GetObject", "s3"));

        RunResult run = workspace.Run("import", "shop-orders.json", "bad.json", "-o", "shop.permissions.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.StartsWith("bad.json(3,28): error WIV0104: ", run.ErrorLines[0]);
        Assert.StartsWith("bad.json(3,47): error WIV0010: ", run.ErrorLines[1]);
        Assert.DoesNotContain("shop.permissions.yaml", workspace.Files);
    }

    [Fact]
    public void Json_has_the_catalog_or_the_file_that_it_was_written_to()
    {
        RunResult written = workspace.Run("import", "shop-orders.json", "-o", "new/shop.permissions.yaml", "--format", "json");
        RunResult shown = workspace.Run("import", "shop-orders.json", "--format", "json");

        JsonElement file = JsonDocument.Parse(written.Output).RootElement;
        JsonElement text = JsonDocument.Parse(shown.Output).RootElement;
        Assert.Equal((0, 0, "", ""), (written.ExitCode, shown.ExitCode, written.Error, shown.Error));
        Assert.Equal(("new/shop.permissions.yaml", null), (file.Text("catalog"), file.Text("text")));
        Assert.Equal((null, workspace.Read("new/shop.permissions.yaml")), (text.Text("catalog"), text.Text("text")));
    }

    [Fact]
    public void Json_has_the_findings_of_a_check_and_no_catalog_after_an_error()
    {
        workspace.Write("bad.json", Policy.Replace("\"Allow\"", "\"allow\""));

        RunResult run = workspace.Run("import", "bad.json", "-o", "shop.permissions.yaml", "--format", "json");

        JsonElement finding = Assert.Single(run.Items("findings"));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ("bad.json", 3, "WIV0104"),
            (finding.Text("file"), finding.GetProperty("line").GetInt32(), finding.Text("id"))
        );
        Assert.Null(JsonDocument.Parse(run.Output).RootElement.Text("catalog"));
        Assert.DoesNotContain("shop.permissions.yaml", workspace.Files);
    }

    [Fact]
    public void Of_two_roles_one_is_chosen()
    {
        const string trust =
            """{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "#" } } }""";
        workspace.Write("ours.json", trust.Replace("#", "111111111111"));
        workspace.Write("theirs.json", trust.Replace("#", "222222222222"));

        RunResult both = workspace.Run("import", "ours.json", "theirs.json");
        RunResult one = workspace.Run("import", "ours.json", "theirs.json", "--role", "theirs");

        Assert.EndsWith("choose one of 'ours', 'theirs' with --role", Assert.Single(both.ErrorLines));
        Assert.Equal((0, ""), (one.ExitCode, one.Error));
        Assert.Contains("222222222222", one.Output);
        Assert.DoesNotContain("111111111111", one.Output);
    }

    [Theory]
    [InlineData("nowhere.json: error: no such file", "import", "nowhere.json")]
    [InlineData("folder: error: this is a folder", "import", "folder")]
    [InlineData("wiv-catalog: error: 'a b' is not a catalog name", "import", "shop-orders.json", "--catalog", "a b")]
    [InlineData("folder: error: the file exists", "import", "shop-orders.json", "-o", "folder")]
    [InlineData("wiv-catalog: error: ", "import")]
    [InlineData("--colour: error: no such option or file", "import", "shop-orders.json", "--colour")]
    public void What_cannot_run_says_why(string expected, params string[] arguments)
    {
        workspace.Write("folder/a.json", Policy);

        RunResult run = workspace.Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(expected, Assert.Single(run.ErrorLines));
    }
}
