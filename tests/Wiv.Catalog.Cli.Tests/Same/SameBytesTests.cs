namespace Wiv.Catalog.Cli.Tests.Same;

/// <summary>The same files give the same bytes, wherever, whenever and for whom the command runs.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Broken = """
        catalog: Broken
        policies:
          ISTANBUL: { why: Reads, ıI: i }
          Writer:
            permissions:
              - { action: "s3:GetObjct", resource: "*", why: "Write 1234567.891 lines" }

        """;

    private static readonly string[][] Commands =
    [
        ["check", "all"],
        ["check", "all", "--format", "json"],
        ["check", "all", "--format", "sarif"],
        ["list", "all/old", "all/more"],
        ["list", "all/old", "all/more", "--format", "json"],
        ["diff", "all/old", "all/new"],
        ["diff", "all/old", "all/new", "--format", "json"],
        ["diff", "all/old", "all/new", "--format", "markdown"],
        ["explain", "s3:GetObject", "--catalog", "all/old"],
        ["expand", "ec2:*Instances", "--format", "json"],
        ["import", "all/policy.json"],
        ["render", "all/old", "all/more", "-o", "docs", "--written", "list"],
        ["render", "all/new", "-o", "docs/new", "--format", "json"],
    ];

    private readonly List<Workspace> _workspaces = [];

    public void Dispose() => _workspaces.ForEach(workspace => workspace.Dispose());

    /// <summary>
    /// The command that is shipped knows no cultures. Where it does, it must say the same: a compiler that runs Core does.
    /// </summary>
    [Theory]
    [InlineData("tr-TR", false)]
    [InlineData("tr-TR", true)]
    [InlineData("ar-SA", true)]
    [InlineData("th-TH", true)]
    public void In_every_culture(string culture, bool isKnown)
    {
        string locale = culture.Replace('-', '_') + ".UTF-8";
        KeyValuePair<string, string>[] environment = [new("LANG", locale), new("LC_ALL", locale)];
        KeyValuePair<string, string>[] known = isKnown ? [new(CommandProcess.KnowsCultures, "1")] : [];

        AssertSame(OfProcess(NewWorkspace(), [.. environment, .. known]));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void In_every_time_zone(string zone) => AssertSame(OfProcess(NewWorkspace(), [new("TZ", zone)]));

    [Theory]
    [InlineData("a")]
    [InlineData("an other, with ü")]
    public void In_every_folder(string name) => AssertSame(InProcess(NewWorkspace(name)));

    [Fact]
    public void In_every_order_of_the_files()
    {
        // A file system lists files as they came, or by a hash of their names.
        for (int seed = 1; seed <= 3; seed++)
        {
            AssertSame(InProcess(NewWorkspace(seed: seed)));
        }
    }

    [Fact]
    public void In_every_order_of_the_arguments()
    {
        Workspace workspace = NewWorkspace();

        Assert.Equal(workspace.Run("list", "all/old", "all/more"), workspace.Run("list", "all/more", "all/old"));
        Assert.Equal(
            workspace.Run("check", "all/old", "all/policy.json", "all/bad", "--format", "sarif"),
            workspace.Run("check", "all/bad", "all/policy.json", "all/old", "--format", "sarif")
        );
    }

    private void AssertSame(string[] outputs) => Assert.Equal(InProcess(NewWorkspace()), outputs);

    private static string[] OfProcess(Workspace workspace, KeyValuePair<string, string>[] environment) =>
        Outputs(workspace, command => CommandProcess.Run(workspace.Folder, environment, command));

    private static string[] InProcess(Workspace workspace) => Outputs(workspace, workspace.Run);

    /// <summary>All that the commands say, and all that they write.</summary>
    private static string[] Outputs(Workspace workspace, Func<string[], RunResult> run)
    {
        string[] said = [.. Commands.Select(run).Select(ran => $"{ran.ExitCode}\n{ran.Output}\n{ran.Error}")];
        return
        [
            .. said,
            .. workspace.Files.Where(file => !file.StartsWith("all/")).Select(file => $"{file}\n{workspace.Read(file)}"),
        ];
    }

    private Workspace NewWorkspace(string name = "w", int seed = 0)
    {
        var workspace = new Workspace(name);
        _workspaces.Add(workspace);
        (string, string)[] files =
        [
            ("all/old/a.permissions.yaml", SampleCatalogs.Shop),
            ("all/more/i.permissions.yaml", SampleCatalogs.Of("Istanbul", "IPolicy", "iam:ListRoles")),
            ("all/more/ı.permissions.yaml", SampleCatalogs.Of("Irmak", "iPolicy2", "ec2:DescribeImages")),
            ("all/new/a.permissions.yaml", SampleCatalogs.Shop.Replace("s3:Get*", "s3:*").Replace("the invoice", "it")),
            ("all/policy.json", Check.SamplePolicies.Good),
            ("all/other.json", Check.SamplePolicies.WithoutAction),
            ("all/bad/b.permissions.yaml", Broken),
        ];
        foreach ((string path, string text) in files.OrderBy(file => seed == 0 ? 0 : (file.Item1.Length * 7919 * seed) % 31))
        {
            workspace.Write(path, text);
        }

        return workspace;
    }
}
