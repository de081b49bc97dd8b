using System.Text.Json;
using CsCheck;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.Reasons;
using Wiv.Catalog.Core.Tests.Schema;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>Whatever row of whatever file an edit is made beside, it makes one row or one acceptance, and changes nothing else.</summary>
public sealed class RoundTripTests
{
    private static readonly string Wiv = File.ReadAllText(TestFiles.Path("catalog/wiv.permissions.yaml"));

    private static readonly string[] Styles =
    [
        Wiv,
        Flow(Wiv, "{ ", ", ", " }"),
        Flow(Wiv, "{\n                ", ",\n                ", ",\n            }"),
        Json(isIndented: true),
        Json(isIndented: false),
    ];

    /// <summary>The Wiv catalog, written in several ways.</summary>
    private static readonly Gen<string> Files = Gen.Select(
        Gen.OneOf(Styles),
        Gen.OneOf("\n", "\r\n"),
        Gen.Bool,
        Gen.Bool,
        (text, lineEnd, hasMark, endsWithLine) =>
            (hasMark ? "\uFEFF" : "") + text.TrimEnd().ReplaceLineEndings(lineEnd) + (endsWithLine ? lineEnd : "")
    );

    [Fact]
    public void Each_way_of_writing_is_the_same_catalog() =>
        Assert.All(Styles, text => Assert.Equal(Edited.Read(Wiv).Rows, Edited.Read(text).Rows));

    [Fact]
    public void A_row_can_follow_each_row_at_once() =>
        Assert.All(
            Styles,
            text =>
            {
                EditedFile file = Edited.File(text);
                string after = text;
                foreach (TextEdit edit in Enumerable.Range(0, 135).Select(row => AddBehind(file, row)).Reverse())
                {
                    after = after.Insert(edit.Start, Edited.WithReason(edit));
                }

                (Permission[] rows, string[] problems) = Edited.Read(after);
                Assert.Equal(Edited.Read(text).Rows, rows.Where((_, i) => i % 2 == 0));
                Assert.All(
                    rows.Where((_, i) => i % 2 == 1),
                    row => Assert.Equal(["sqs:SendMessage"], row.Statement.Actions.Items)
                );
                Assert.Equal(Edited.Read(text).Problems, problems);
            }
        );

    [Fact]
    public void A_finding_can_be_accepted_on_each_row_at_once() =>
        Assert.All(
            Styles,
            text =>
            {
                EditedFile file = Edited.File(text);
                string after = text;
                foreach (TextEdit edit in Enumerable.Range(0, 135).Select(row => Accept(file, row)).Reverse())
                {
                    after = after.Insert(edit.Start, Edited.WithReason(edit));
                }

                (Permission[] rows, string[] problems) = Edited.Read(after);
                Assert.All(rows, row => Assert.Equal("WIV0399", row.Accepted[^1].RuleId));
                Assert.Equal(
                    Edited.Read(text).Rows.Select(row => row.Accepted.Count + 1),
                    rows.Select(row => row.Accepted.Count)
                );
                Assert.Equal(Edited.Read(text).Problems, problems);
            }
        );

    [Fact]
    public void An_edit_beside_any_row_in_any_way_of_writing_changes_nothing_else() =>
        Gen.Select(Files, Gen.Int[0, 134])
            .Sample(
                (text, row) =>
                {
                    Edited.AddsOneRow(text, AddBehind(Edited.File(text), row), "sqs:SendMessage");
                    Edited.Accepts(text, Accept(Edited.File(text), row), row, "WIV0399");
                },
                iter: 40
            );

    [Theory]
    [InlineData("s3:PutObject")]
    [InlineData("ec2:RunInstances")]
    [InlineData("sqs:SendMessage")]
    [InlineData("iam:GetRole")]
    [InlineData("glue:GetTable")]
    [InlineData("organizations:ListRoots")]
    public void Each_policy_of_the_Wiv_catalog_can_take_any_action(string action)
    {
        IReadOnlyList<TextEdit> edits = AddPermission.Edits([Edited.File(Wiv)], action);
        Assert.Equal(3, edits.Count);
        Assert.All(edits, edit => Edited.AddsOneRow(Wiv, edit, action));
    }

    [Fact]
    public void Comments_and_empty_lines_stay_where_they_are() =>
        Gen.Select(Gen.OneOf(Styles), Gen.Int[0, 134], Gen.Int[0, 1_000_000])
            .Sample(
                (style, row, seed) =>
                {
                    string text = WithComments(style, new Random(seed));
                    EditedFile file = Edited.File(text);
                    (EditedGroup group, YamlMapping neighbour) = Rows(file).ElementAt(row);
                    if (NewRow.Behind(file, group.Permissions, neighbour, "sqs:SendMessage", "*", "TODO") is var (at, added))
                    {
                        Edited.AddsOneRow(text, file.Edit(at, at, added, "", ""), "sqs:SendMessage");
                    }

                    Edited.Accepts(text, Accept(file, row), row, "WIV0399");
                },
                iter: 60
            );

    /// <summary>The text with comments and empty lines in it, between lines and at their ends.</summary>
    private static string WithComments(string text, Random random) =>
        string.Join(
            "\n",
            text.Split('\n')
                .SelectMany(line =>
                    random.Next(8) switch
                    {
                        0 => new[] { line, "" },
                        1 => [line, new string(' ', random.Next(16)) + "# - action: s3:*"],
                        2 when line.Length > 0 => [line + " # ] }"],
                        _ => [line],
                    }
                )
        );

    private static TextEdit AddBehind(EditedFile file, int index)
    {
        (EditedGroup group, YamlMapping row) = Rows(file).ElementAt(index);
        (int at, string added) = NewRow.Behind(file, group.Permissions, row, "sqs:SendMessage", "CurBucket", "TODO")!.Value;
        return file.Edit(at, at, added, "", "");
    }

    private static TextEdit Accept(EditedFile file, int index)
    {
        Rule rule = RepeatedReason.Definition with { Id = "WIV0399" };
        return AcceptFinding.Edit(file, rule.At(Rows(file).ElementAt(index).Row.Span))!;
    }

    private static IEnumerable<(EditedGroup Group, YamlMapping Row)> Rows(EditedFile file) =>
        EditedPolicy.In(file).SelectMany(policy => policy.Groups).SelectMany(group => group.Rows.Select(row => (group, row)));

    /// <summary>The catalog with every row in braces.</summary>
    private static string Flow(string text, string open, string between, string close)
    {
        EditedFile file = Edited.File(text);
        foreach ((_, YamlMapping row) in Rows(file).Reverse())
        {
            string written =
                open + string.Join(between, row.Entries.Select(entry => $"{entry.Key.Value}: {Written(entry.Value)}")) + close;
            text = text[..row.Span.Start] + written + text[row.Span.End..];
        }

        return text;
    }

    private static string Written(YamlNode value) =>
        value is YamlMapping mapping
            ? "{ " + string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Written(entry.Value)}")) + " }"
            : YamlText.Written(((YamlScalar)value).Value, YamlText.Plain, isFlow: true).ToString();

    private static string Json(bool isIndented) =>
        YamlToJson.Convert(Wiv)!.ToJsonString(new JsonSerializerOptions { WriteIndented = isIndented });
}
