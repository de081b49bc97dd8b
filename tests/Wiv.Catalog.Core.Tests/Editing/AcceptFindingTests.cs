using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>A finding is accepted where it stands, in the way of writing that it stands in.</summary>
public sealed class AcceptFindingTests
{
    [Theory]
    [InlineData(
        "    permissions:\n      - action: s3:GetObject # all\n        resource: \"*\"\n        why: Read # them\n        # the shop",
        "    permissions:\n      - action: s3:GetObject # all\n        resource: \"*\"\n        why: Read # them\n        accept:\n          WIV0249: TODO\n        # the shop"
    )]
    [InlineData(
        "    permissions:\n      - accept:\n            WIV0303: So it is\n        action: s3:GetObject\n        resource: \"*\"\n        why: Read\n",
        "    permissions:\n      - accept:\n            WIV0303: So it is\n            WIV0249: TODO\n        action: s3:GetObject\n        resource: \"*\"\n        why: Read\n"
    )]
    [InlineData(
        "    permissions:\n      - action: s3:GetObject\n        resource: \"*\"\n        why: Read\n        accept: { WIV0303: So it is }\n",
        "    permissions:\n      - action: s3:GetObject\n        resource: \"*\"\n        why: Read\n        accept: { WIV0303: So it is, WIV0249: TODO }\n"
    )]
    [InlineData(
        "    permissions:\n      - { action: \"s3:GetObject\", resource: \"*\", why: Read } # them\n",
        "    permissions:\n      - { action: \"s3:GetObject\", resource: \"*\", why: Read, accept: { WIV0249: TODO } } # them\n"
    )]
    [InlineData(
        "    permissions:\n      - {\n          action: \"s3:GetObject\",\n          resource: \"*\",\n          why: Read,\n        }\n",
        "    permissions:\n      - {\n          action: \"s3:GetObject\",\n          resource: \"*\",\n          why: Read,\n          accept: { WIV0249: TODO },\n        }\n"
    )]
    [InlineData(
        "    permissions: [{\"action\":\"s3:GetObject\",\"resource\":\"*\",\"why\":\"Read\"}]",
        "    permissions: [{\"action\":\"s3:GetObject\",\"resource\":\"*\",\"why\":\"Read\",\"accept\":{\"WIV0249\":\"TODO\"}}]"
    )]
    public void On_a_row(string policy, string expected) =>
        Assert.Equal(Catalog(expected), Accepted(Catalog(policy), "WIV0249", "s3:GetObject"));

    [Theory]
    [InlineData("    permissions:\n", "    accept:\n      WIV0219: TODO\n    permissions:\n")]
    [InlineData("    why: Serve\n    permissions:\n", "    why: Serve\n    accept:\n      WIV0219: TODO\n    permissions:\n")]
    [InlineData(
        "    accept:\n      WIV0210: So long\n    permissions:\n",
        "    accept:\n      WIV0210: So long\n      WIV0219: TODO\n    permissions:\n"
    )]
    public void On_a_policy(string policy, string expected)
    {
        const string Row = "      - action: s3:GetObject\n        resource: \"*\"\n        why: Read\n";
        Assert.Equal(Catalog(expected + Row), Accepted(Catalog(policy + Row), "WIV0219", "OrdersPolicy"));
    }

    [Fact]
    public void On_a_trust_entry()
    {
        const string Text = "catalog: Shop\r\ntrust:\r\n- principal:\r\n    Service: events.amazonaws.com\r\n  why: Start";
        Assert.Equal(Text + "\r\n  accept:\r\n    WIV0228: TODO", Accepted(Text, "WIV0228", "events.amazonaws.com"));
    }

    [Theory]
    [InlineData("        why: Read\n        accept:\n          WIV0249: TODO\n")]
    [InlineData("        why: Read\n        accept:\n")]
    [InlineData("        why: Read\n        accept: {}\n")]
    [InlineData("        why: Read\n  Second:\n    permissions:\n      - *row\n", "&row\n        ")]
    public void Is_not_offered_where_it_could_break_what_stands_there(string rest, string anchor = "") =>
        Assert.Null(
            Edit(
                Catalog($"    permissions:\n      - {anchor}action: s3:GetObject\n        resource: \"*\"\n{rest}"),
                "WIV0249",
                "s3:GetObject"
            )
        );

    [Theory]
    [InlineData("WIV0301")]
    [InlineData("WIV0302")]
    [InlineData("WIV0016")]
    public void What_cannot_be_accepted_is_not_offered(string rule) =>
        Assert.Null(
            Edit(
                Catalog("    permissions:\n      - action: s3:GetObject\n        resource: \"*\"\n        why: Read\n"),
                rule,
                "s3:GetObject"
            )
        );

    [Fact]
    public void A_reason_is_asked_for_until_a_person_gives_one()
    {
        string text = Catalog("    permissions:\n      - action: s3:GetObject\n        resource: \"*\"\n        why: Read\n");
        Assert.Equal(
            [
                "WIV0301: the acceptance of WIV0249 by the permission 's3:GetObject' has no reason; say after the colon why the finding is acceptable here, in one sentence that the customer will read",
            ],
            Edited.Read(Edited.Apply(text, Edit(text, "WIV0249", "s3:GetObject")!)).Problems
        );
    }

    private static string Catalog(string policy) => "catalog: Shop\npolicies:\n  OrdersPolicy:\n" + policy;

    private static string Accepted(string text, string rule, string at)
    {
        TextEdit edit = Edit(text, rule, at)!;
        Assert.Empty(Edited.Read(Edited.Apply(text, edit with { Text = Edited.WithReason(edit) })).Problems);
        return Edited.Apply(text, edit);
    }

    private static TextEdit? Edit(string text, string rule, string at)
    {
        int start = text.IndexOf(at, StringComparison.Ordinal);
        var span = new SourceSpan(Edited.Path, start, start + at.Length, 0, 0, 0, 0);
        return AcceptFinding.Edit(Edited.File(text), RuleCatalog.All.Single(other => other.Id == rule).At(span));
    }
}
