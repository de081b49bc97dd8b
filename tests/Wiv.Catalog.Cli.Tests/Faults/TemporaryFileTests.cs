using Wiv.Catalog.Cli.Output;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>What a run leaves behind when it is killed, the next one removes; and nothing else.</summary>
public sealed class TemporaryFileTests : IDisposable
{
    private const string Left = "docs/.wiv-catalog-abcdefgh.ijk.tmp";

    private readonly Workspace workspace = new();

    public TemporaryFileTests() => workspace.Write("a.permissions.yaml", SampleCatalogs.Of("A", "Reader"));

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_next_run_removes_what_was_left()
    {
        Leave(Left);

        Render();

        Assert.DoesNotContain(Left, workspace.Files);
    }

    [Fact]
    public void So_does_a_run_that_has_nothing_to_write()
    {
        Render();
        Leave(Left);

        Render();

        Assert.DoesNotContain(Left, workspace.Files);
    }

    [Theory]
    [InlineData("docs/.wiv-catalog-notes.md")]
    [InlineData("docs/wiv-catalog-x.tmp")]
    [InlineData("docs/.other.tmp")]
    [InlineData("docs/sub/.wiv-catalog-x.tmp")]
    [InlineData(".wiv-catalog-x.tmp")]
    public void What_is_not_its_own_stays(string file)
    {
        Leave(file);

        Render();

        Assert.Contains(file, workspace.Files);
    }

    [Fact]
    public void What_another_run_holds_stays_and_can_take_its_place()
    {
        Directory.CreateDirectory(workspace.At("docs"));
        using (TemporaryFile other = TemporaryFile.Create(workspace.At("docs")))
        {
            other.Write("{}"u8.ToArray());
            foreach (string file in Directory.GetFiles(workspace.At("docs")))
            {
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-1));
            }

            Render();
            other.MoveTo(workspace.At("docs/other.json"), overwrite: false);
        }

        Assert.Equal("{}", workspace.Read("docs/other.json"));
    }

    [Fact]
    public void What_was_created_this_moment_stays()
    {
        workspace.Write(Left, "");

        Render();

        Assert.Contains(Left, workspace.Files);
    }

    [Fact]
    public void A_link_that_is_named_like_one_stays()
    {
        workspace.Write("mine", "mine");
        workspace.Age("mine");
        Directory.CreateDirectory(workspace.At("docs"));
        File.CreateSymbolicLink(workspace.At(Left), workspace.At("mine"));

        Render();

        Assert.Equal("mine", workspace.Read("mine"));
    }

    [Fact]
    public void A_run_that_fails_leaves_none()
    {
        Directory.CreateDirectory(workspace.At("docs/Reader.json"));

        workspace.Run("render", "-o", "docs");

        Assert.DoesNotContain(workspace.Files, file => Path.GetFileName(file).StartsWith('.'));
    }

    private void Leave(string file)
    {
        workspace.Write(file, "half");
        workspace.Age(file);
    }

    private void Render() => Assert.Equal(0, workspace.Run("render", "-o", "docs").ExitCode);
}
