namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>A catalog compiles, without a word, in whatever project it stands.</summary>
[Collection(PackageGroup.Name)]
public sealed class MatrixTests(Matrix matrix) : IClassFixture<Matrix>
{
    public static TheoryData<string> Cases => [.. MatrixCase.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_project_compiles_without_a_warning_and_prints_a_policy(string project)
    {
        matrix.Built.AssertSilent($"{project}.csproj");
        string framework = project == "net8.0" ? project : "net10.0";

        DotNetResult program = await matrix.Project(project).RunProgram(framework: framework);

        Assert.StartsWith("s3:ListBucket {", program.AssertSuccess().Output);
        Assert.Contains("arn:aws:athena:eu-west-1:123456789012:workgroup/main", program.Output);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void A_library_for_several_targets_compiles_without_a_warning(string framework)
    {
        matrix.Built.AssertSilent("several targets.csproj");
        Assert.True(matrix.Project("several targets").Exists($"bin/Debug/{framework}/several targets.dll"));
    }
}
