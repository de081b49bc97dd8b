using System.Text.Json;
using CsCheck;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Tests.Schema;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>Whatever row of whatever file an edit is made beside, it makes one row or one acceptance, and changes nothing else.</summary>
public sealed class RoundTripTests
{
    private static readonly string Wiv = File.ReadAllText(TestFiles.Path("catalog/wiv.permissions.yaml"));

    private static readonly Gen<string> Styles = Gen.OneOf(
        Wiv,
        Flow(Wiv, "{ ", ", ", " }"),
        Flow(Wiv, "{\n                ", ",\n                ", ",\n            }"),
        Json(true),
        Json(false)
    );

    private static readonly Gen<string> Files = Gen.Select(
        Styles,
        Gen.OneOf("\n", "\r\n"),
        Gen.Bool,
        Gen.Bool,
        (text, lineEnd, hasMark, endsWithLine) =>
            (hasMark ? "\uFEFF" : "") + text.TrimEnd().ReplaceLineEndings(lineEnd) + (endsWithLine ? lineEnd : "")
    );

    [Fact]
    public void Each_way_of_writing_is_the_same_catalog() =>
        Styles.Sample(text => Assert.Equal(Edited.Rows(Wiv), Edited.Rows(text)), iter: 20);

    [Fact]
    public void A_new_row_is_one_row_behind_any_other() =>
        Gen.Select(Files, Gen.Int[0, 134])
            .Sample(
                (text, index) =>
                {
                    EditedFile file = Edited.File(text);
                    (EditedGroup group, YamlMapping row) = Rows(file).ElementAt(index);
                    (int at, string added) = NewRow
                        .Behind(file, group.Permissions, row, "sqs:SendMessage", "CurBucket", "TODO")!
                        .Value;
                    Edited.AddsOneRow(text, file.Edit(at, at, added, "", ""), "sqs:SendMessage");
                },
                iter: 150
            );

    [Fact]
    public void An_acceptance_is_one_acceptance_on_any_row() =>
        Gen.Select(Files, Gen.Int[0, 134])
            .Sample(
                (text, index) =>
                {
                    EditedFile file = Edited.File(text);
                    TextEdit edit = AcceptFinding.Edit(file, Finding(Rows(file).ElementAt(index).Row.Span))!;
                    Assert.Equal(
                        Edited.Problems(text),
                        Edited.Problems(Edited.Apply(text, edit with { Text = Edited.WithReason(edit) }))
                    );
                    Permission[] before = Edited.Rows(text);
                    Permission[] after = Edited.Rows(Edited.Apply(text, edit with { Text = Edited.WithReason(edit) }));
                    var acceptance = new Acceptance("WIV0399", "Serve the orders of the day");
                    before[index] = before[index] with
                    {
                        Accepted = before[index].Accepted.Append(acceptance).ToEquatableArray(),
                    };
                    Assert.Equal(before, after);
                },
                iter: 150
            );

    [Fact]
    public void Every_action_of_AWS_finds_its_place_in_the_Wiv_catalog() =>
        Gen.OneOf(
                "s3:PutObject",
                "ec2:RunInstances",
                "sqs:SendMessage",
                "iam:GetRole",
                "glue:GetTable",
                "organizations:ListRoots",
                "athena:GetWorkGroup"
            )
            .Select(Files)
            .Sample(
                (action, text) =>
                {
                    IReadOnlyList<TextEdit> edits = AddPermission.Edits([Edited.File(text)], action);
                    Assert.Equal(3, edits.Count);
                    Assert.All(edits, edit => Edited.AddsOneRow(text, edit, action));
                },
                iter: 20
            );

    private static IEnumerable<(EditedGroup Group, YamlMapping Row)> Rows(EditedFile file) =>
        EditedPolicy.In(file).SelectMany(policy => policy.Groups).SelectMany(group => group.Rows.Select(row => (group, row)));

    private static Problem Finding(SourceSpan span) =>
        RuleCatalog.All.Single(rule => rule.Id == "WIV0303") with { Id = "WIV0399" } is var rule ? rule.At(span) : null!;

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
            : ScalarText.Write(((YamlScalar)value).Value, ScalarText.Plain, isFlow: true);

    private static string Json(bool isIndented) =>
        YamlToJson.Convert(Wiv)!.ToJsonString(new JsonSerializerOptions { WriteIndented = isIndented });
}
