using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>Makes edits and looks at what comes out.</summary>
internal static class Edited
{
    public const string Path = "a.permissions.yaml";

    private const string Reason = "Serve the orders of the day";

    public static EditedFile File(string text, string path = Path) => new(Parse(text, path), text);

    public static CatalogFile Parse(string text, string path = Path) => CatalogParser.Parse(path, text);

    /// <summary>The text with the edit made; the rest of it stays as it is.</summary>
    public static string Apply(string text, TextEdit edit)
    {
        Assert.Equal(text.Length, edit.FileLength);
        Assert.Equal(Path, edit.Path);
        return text[..edit.Start] + edit.Text + text[edit.End..];
    }

    /// <summary>The text with a reason where the edit left one open.</summary>
    public static string WithReason(TextEdit edit) => edit.Text.Replace(AddPermission.NoReason, Reason, StringComparison.Ordinal);

    /// <summary>The rows of the one catalog of a text, and its problems without their places, which an edit moves.</summary>
    public static (Permission[] Rows, string[] Problems) Read(string text)
    {
        LinkedCatalogs linked = CatalogLinker.Link([Parse(text)]);
        return (
            [.. Assert.Single(linked.Catalogs).Policies.SelectMany(policy => policy.Groups).SelectMany(g => g.Permissions)],
            [.. linked.Problems.Select(problem => $"{problem.Rule.Id}: {problem.Message}").Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>Holds an edit that adds a row to adding this row, with a reason to be given, and nothing else.</summary>
    public static void AddsOneRow(string text, TextEdit edit, string action)
    {
        Assert.Equal(edit.Start, edit.End);
        (Permission[] before, string[] problems) = Read(text);
        (Permission[] after, string[] left) = Read(Apply(text, edit with { Text = WithReason(edit) }));
        int at = Enumerable.Range(0, before.Length + 1).First(i => i == before.Length || !after[i].Equals(before[i]));
        Assert.Equal(action, Assert.Single(after[at].Statement.Actions.Items));
        Assert.Empty(after[at].Statement.Conditions);
        Assert.Equal(before, after.Where((_, i) => i != at));
        Assert.Equal(problems, left);
        Assert.Equal(["WIV0301"], Read(Apply(text, edit)).Problems.Except(problems).Select(problem => problem[..7]));
    }

    /// <summary>Holds an edit that accepts to adding this acceptance to this row, and nothing else.</summary>
    public static void Accepts(string text, TextEdit edit, int row, string rule)
    {
        Assert.Equal(edit.Start, edit.End);
        (Permission[] rows, string[] problems) = Read(text);
        (Permission[] after, string[] left) = Read(Apply(text, edit with { Text = WithReason(edit) }));
        var acceptance = new Acceptance(rule, Reason);
        rows[row] = rows[row] with { Accepted = rows[row].Accepted.Append(acceptance).ToEquatableArray() };
        Assert.Equal(rows, after);
        Assert.Equal(problems, left);
    }
}
