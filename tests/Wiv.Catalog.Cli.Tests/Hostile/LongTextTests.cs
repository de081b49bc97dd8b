namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>A message repeats as much of a value as a person reads.</summary>
public sealed class LongTextTests : IDisposable
{
    private const int Length = 1_000_000;

    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("a.permissions.yaml", "{0}: 1\n")]
    [InlineData("a.permissions.yaml", "catalog: A\n{0}: 1\n")]
    [InlineData("a.permissions.yaml", "catalog: {{ {0}: 1 }}\n")]
    [InlineData(
        "a.permissions.yaml",
        "catalog: A\npolicies:\n  P:\n    permissions:\n      - {{ action: {0}, resource: \"*\", why: Why }}\n"
    )]
    [InlineData("a.permissions.yaml", "catalog: A\nresources:\n  R: {{ arn: {0} }}\n")]
    [InlineData("a.json", "{{ \"{0}\": 1 }}")]
    [InlineData("a.json", "{{ \"Version\": \"{0}\", \"Statement\": [] }}")]
    [InlineData("a.json", "{{ \"Statement\": {{ \"Effect\": \"{0}\", \"Action\": \"*\", \"Resource\": \"*\" }} }}")]
    [InlineData("a.json", "{0}")]
    public void In_files(string name, string format)
    {
        workspace.Write(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, format, new string('x', Length)));

        RunResult run = workspace.Run("check", name);

        Assert.NotEqual(0, run.ExitCode);
        Assert.All(run.OutputLines.Concat(run.ErrorLines), line => Assert.InRange(line.Length, 1, 5000));
        Assert.DoesNotContain("unexpected", run.Error);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("list", "--policy", "{0}")]
    [InlineData("list", "--service", "{0}")]
    [InlineData("list", "--format", "{0}")]
    [InlineData("explain", "s3:{0}")]
    [InlineData("expand", "{0}")]
    [InlineData("init", "--name", "{0}")]
    [InlineData("check", "{0}")]
    public void In_arguments(params string[] arguments)
    {
        workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

        RunResult run = workspace.Run([.. arguments.Select(argument => argument.Replace("{0}", new string('x', 50_000)))]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.All(run.OutputLines.Concat(run.ErrorLines), line => Assert.InRange(line.Length, 1, 10_000));
        Assert.Contains("... (50", run.Output + run.Error);
    }
}
