namespace Wiv.Catalog.Cli.Tests.Explain;

/// <summary>What rows that deny, and rows of all but a few, are told to grant.</summary>
public sealed class DenyingRowTests : IDisposable
{
    private readonly Workspace workspace = new();

    public DenyingRowTests() =>
        workspace.Write(
            "a.permissions.yaml",
            """
            catalog: A
            resources:
              Orders: { arn: "arn:aws:s3:::orders/*" }
              Invoices: { arn: "arn:aws:s3:::invoices/*" }
            policies:
              Shop:
                permissions:
                  - { action: ["s3:GetObject", "s3:DeleteObject"], resource: [Orders, Invoices], why: Keep orders }
                  - { effect: Deny, action: "s3:Delete*", resource: "*", why: Nothing is ever deleted }
                  - { not-action: ["iam:*", "s3:*"], resource: "*", why: Run the shop }

            """
        );

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(0, "s3:GetObject is granted", "s3:GetObject")]
    [InlineData(1, "s3:DeleteObject is denied", "s3:DeleteObject")]
    [InlineData(0, "sqs:SendMessage is granted", "sqs:SendMessage")]
    [InlineData(1, "iam:PassRole is not granted", "iam:PassRole")]
    [InlineData(1, "s3:PutObject is not granted", "s3:PutObject")]
    public void The_answer_counts_what_is_denied_and_left_out(int exitCode, string answer, string action)
    {
        RunResult run = workspace.Run("explain", action);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal(answer, run.OutputLines[0]);
    }

    [Fact]
    public void A_denying_row_is_told_beside_the_one_that_grants_in_vain()
    {
        RunResult run = workspace.Run("explain", "s3:DeleteObject");

        Assert.Contains("    by        s3:Delete*, which the row denies\n", run.Output);
        Assert.Contains("    but       without effect: ", run.Output);
    }

    [Fact]
    public void A_list_tells_what_denies_and_what_is_left_out()
    {
        string[] lines = workspace.Run("list").OutputLines;

        Assert.StartsWith(
            "Shop\t\ts3:GetObject, s3:DeleteObject\tWrite, Read\tarn:aws:s3:::orders/*, arn:aws:s3:::invoices/*\t",
            lines[0]
        );
        Assert.StartsWith("Shop\t\tDeny: s3:Delete*\t", lines[1]);
        Assert.StartsWith("Shop\t\teverything but iam:*, s3:*\tPermissions management, ", lines[2]);
    }

    [Fact]
    public void Json_has_the_elements_by_their_names()
    {
        RunResult run = workspace.Run("list", "--format", "json");

        Assert.Equal(["Allow", "Deny", "Allow"], run.Items("permissions").Select(row => row.Text("effect")));
        Assert.Equal(["iam:*", "s3:*"], run.Items("permissions")[2].Texts("notActions"));
    }

    [Fact]
    public void An_expansion_leaves_out_what_is_denied() =>
        Assert.Equal(
            ["s3:DeleteObject\tWrite\tno", "s3:GetObject\tRead\tyes"],
            workspace
                .Run("expand", "s3:DeleteObject", "s3:GetObject", "--catalog", ".")
                .OutputLines.Select(line => line[(line.IndexOf('\t') + 1)..])
        );
}
