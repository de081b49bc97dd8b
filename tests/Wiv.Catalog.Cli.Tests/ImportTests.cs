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
        Assert.StartsWith("shop.permissions.yaml: error: the file is there already", Assert.Single(run.ErrorLines));
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

    [Theory]
    [InlineData("nowhere.json: error: no such file", "import", "nowhere.json")]
    [InlineData("folder: error: this is a folder", "import", "folder")]
    [InlineData("wiv-catalog: error: 'a b' is not a name of a catalog", "import", "shop-orders.json", "--catalog", "a b")]
    [InlineData("folder: error: the file is there already", "import", "shop-orders.json", "-o", "folder")]
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
