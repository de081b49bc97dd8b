using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>Makes edits and looks at what comes out.</summary>
internal static class Edited
{
    public const string Path = "a.permissions.yaml";

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
    public static string WithReason(TextEdit edit) =>
        edit.Text.Replace(AddPermission.NoReason, "Serve the orders of the day", StringComparison.Ordinal);

    /// <summary>The rows of the one catalog of a text.</summary>
    public static Permission[] Rows(string text) =>
        [
            .. Assert
                .Single(CatalogLinker.Link([Parse(text)]).Catalogs)
                .Policies.SelectMany(policy => policy.Groups)
                .SelectMany(g => g.Permissions),
        ];

    /// <summary>The problems of a text by rule and message, without their places, which an edit moves.</summary>
    public static string[] Problems(string text) =>
        [
            .. CatalogLinker
                .Link([Parse(text)])
                .Problems.Select(problem => $"{problem.Rule.Id}: {problem.Message}")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Holds an edit that adds a row to adding this row, with a reason to be given, and nothing else.</summary>
    public static void AddsOneRow(string text, TextEdit edit, string action)
    {
        Assert.Equal(edit.Start, edit.End);
        string after = Apply(text, edit);
        Permission[] before = Rows(text);
        Permission[] rows = Rows(Apply(text, edit with { Text = WithReason(edit) }));
        int at = Enumerable.Range(0, before.Length + 1).First(i => i == before.Length || !rows[i].Equals(before[i]));
        Assert.Equal(action, rows[at].Action);
        Assert.Null(rows[at].Condition);
        Assert.Equal(before, rows.Where((_, i) => i != at));
        Assert.Equal(Problems(text), Problems(Apply(text, edit with { Text = WithReason(edit) })));
        Assert.Equal(["WIV0301"], Problems(after).Except(Problems(text)).Select(problem => problem[..7]));
    }
}
