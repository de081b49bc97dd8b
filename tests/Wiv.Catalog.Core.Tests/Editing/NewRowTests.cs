using Wiv.Catalog.Core.Editing;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>A new row is written as the row before it is.</summary>
public sealed class NewRowTests
{
    private const string Action = "s3:PutObject";

    [Theory]
    [InlineData(
        "- action: s3:GetObject\n    resource: \"*\"\n    why: Read",
        "- action: s3:GetObject\n    resource: \"*\"\n    why: Read\n  - action: s3:PutObject\n    resource: \"*\"\n    why: TODO"
    )]
    [InlineData(
        "- why: Read\n    'action':   \"s3:GetObject\"  # all\n    resource: '*'\n",
        "- why: Read\n    'action':   \"s3:GetObject\"  # all\n    resource: '*'\n  - why: TODO\n    'action':   \"s3:PutObject\"\n    resource: '*'\n"
    )]
    [InlineData(
        "- { action: \"s3:GetObject\", resource: \"*\", why: Read } # note\n",
        "- { action: \"s3:GetObject\", resource: \"*\", why: Read } # note\n  - { action: \"s3:PutObject\", resource: \"*\", why: TODO }\n"
    )]
    [InlineData(
        "- {\n      action: 's3:GetObject', # a\n      resource: '*',\n      why: Read,\n    }\n",
        "- {\n      action: 's3:GetObject', # a\n      resource: '*',\n      why: Read,\n    }\n  - {\n      action: 's3:PutObject', resource: '*', why: TODO,\n    }\n"
    )]
    [InlineData(
        "-   action: s3:GetObject\n      resource: \"*\"\n      condition:\n        Mfa\n      why: >-\n        Read\n        them\n\n\n",
        "-   action: s3:GetObject\n      resource: \"*\"\n      condition:\n        Mfa\n      why: >-\n        Read\n        them\n  -   action: s3:PutObject\n      resource: \"*\"\n      why: TODO\n\n\n"
    )]
    [InlineData(
        "- action: s3:GetObject\n    resource: \"*\"\n    why: Read\n    # who: the shop\n  # - action: s3:*\n",
        "- action: s3:GetObject\n    resource: \"*\"\n    why: Read\n    # who: the shop\n  - action: s3:PutObject\n    resource: \"*\"\n    why: TODO\n  # - action: s3:*\n"
    )]
    public void In_a_block(string row, string expected) =>
        Assert.Equal(Policy("permissions:\n  " + expected), Added(Policy("permissions:\n  " + row)));

    [Theory]
    [InlineData(
        "[{ action: \"s3:GetObject\", resource: \"*\", why: Read }]",
        "[{ action: \"s3:GetObject\", resource: \"*\", why: Read }, { action: \"s3:PutObject\", resource: \"*\", why: TODO }]"
    )]
    [InlineData(
        "[\n    {action: s3:GetObject, resource: \"*\", why: Read},\n  ]",
        "[\n    {action: s3:GetObject, resource: \"*\", why: Read},\n    {action: s3:PutObject, resource: \"*\", why: TODO},\n  ]"
    )]
    [InlineData(
        "[{\"action\":\"s3:GetObject\",\"resource\":\"*\",\"why\":\"Read\"}]",
        "[{\"action\":\"s3:GetObject\",\"resource\":\"*\",\"why\":\"Read\"}, {\"action\":\"s3:PutObject\",\"resource\":\"*\",\"why\":\"TODO\"}]"
    )]
    public void In_brackets(string rows, string expected) =>
        Assert.Equal(Policy("permissions: " + expected), Added(Policy("permissions: " + rows)));

    [Theory]
    [InlineData("permissions: []")]
    [InlineData("permissions:\n")]
    [InlineData("permissions: [ # none yet\n  { action: \"s3:GetObject\", resource: \"*\", why: Read }, # the last\n  ]")]
    [InlineData("permissions:\n  - # first\n    action: s3:GetObject\n    resource: \"*\"\n    why: Read")]
    [InlineData("permissions:\n  - ? action\n    : s3:GetObject\n    ? resource\n    : \"*\"\n    ? why\n    : Read")]
    [InlineData("permissions:\n  - action: s3:GetObject\n    resource: \"*\"\n    why:\n")]
    [InlineData(
        "permissions: &rows\n  - action: s3:GetObject\n    resource: \"*\"\n    why: Read\nSecond:\n  permissions: *rows"
    )]
    public void Is_not_offered_where_it_could_break_what_stands_there(string policy) => Assert.Null(Added(Policy(policy)));

    [Fact]
    public void Keeps_rows_apart_that_stand_apart()
    {
        string Row(string action, string why) => $"  - action: {action}\n    resource: \"*\"\n    why: {why}\n";
        string text = Policy("permissions:\n" + Row("s3:GetObject", "Read") + "\n" + Row("ec2:DescribeVpcs", "See"));
        string expected = Policy(
            "permissions:\n" + Row("s3:GetObject", "Read") + "\n" + Row(Action, "TODO") + "\n" + Row("ec2:DescribeVpcs", "See")
        );
        Assert.Equal(expected, Added(text));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Ends_lines_as_the_file_does_and_minds_no_byte_order_mark(string lineEnd)
    {
        string text = Policy("permissions:\n  - action: s3:GetObject\n    resource: \"*\"\n    why: Read");
        string expected = text + "\n  - action: s3:PutObject\n    resource: \"*\"\n    why: TODO";
        Assert.Equal(
            "\uFEFF" + expected.Replace("\n", lineEnd, StringComparison.Ordinal),
            Added("\uFEFF" + text.Replace("\n", lineEnd, StringComparison.Ordinal))
        );
    }

    /// <summary>A catalog with one policy, which is indented here.</summary>
    private static string Policy(string yaml) =>
        "catalog: Shop\nconditions: { Mfa: { Bool: { aws:MultiFactorAuthPresent: \"true\" } } }\npolicies:\n Orders:\n  " + yaml;

    private static string? Added(string text)
    {
        IReadOnlyList<TextEdit> edits = AddPermission.Edits([Edited.File(text)], Action);
        if (edits.Count == 0)
        {
            return null;
        }

        Edited.AddsOneRow(text, Assert.Single(edits), Action);
        return Edited.Apply(text, edits[0]);
    }
}
