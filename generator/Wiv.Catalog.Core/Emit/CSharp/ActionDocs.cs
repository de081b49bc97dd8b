using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the documentation of a constant: what the action is to AWS, who grants it, and why.</summary>
internal static class ActionDocs
{
    public static void Write(IndentedWriter writer, ActionConstant constant)
    {
        ActionFacts facts = ActionFacts.Of(constant.Action);
        // The list that completes a name shows the summary alone, so the most telling stands there.
        string action = $"{XmlDoc.Code(constant.Action)} ({XmlDoc.Escape(facts.Brief)})";
        bool isNamedOnce = constant.Uses.Count == 1;
        bool areGrants = constant.Uses.All(use => use.IsGrant);
        writer.Line(
            XmlDoc.Summary(
                isNamedOnce
                    ? $"{action}: {Why(constant.Uses[0])}"
                    : $"{action}, {(areGrants ? "granted" : "named")} {constant.Uses.Count} times."
            )
        );
        WriteRemarks(writer, [.. Uses(constant.Uses, isNamedOnce, areGrants), .. Matches(facts)]);
    }

    private static string[] Uses(EquatableArray<ActionUse> uses, bool isNamedOnce, bool areGrants) =>
        isNamedOnce ? [$"<para>{uses[0].Text}.</para>"]
        : areGrants
            ? ["<para>Granted by:</para>", .. Bullets(uses.Select(use => $"{XmlDoc.Escape(use.Policy)}{use.Place}: {Why(use)}"))]
        : [.. Bullets(uses.Select(use => $"{use.Text}: {Why(use)}"))];

    private static IEnumerable<string> Matches(ActionFacts facts) =>
        facts.Sentence.Length == 0 ? []
        : facts.Matches.Count == 0 ? [$"<para>{XmlDoc.Escape(facts.Sentence)}</para>"]
        : [$"<para>{XmlDoc.Escape(facts.Sentence)}</para>", .. Bullets(facts.Matches.Select(XmlDoc.Escape))];

    private static IEnumerable<string> Bullets(IEnumerable<string> items) =>
        ["<list type=\"bullet\">", .. items.Select(item => $"<item><description>{item}</description></item>"), "</list>"];

    private static void WriteRemarks(IndentedWriter writer, string[] lines)
    {
        if (lines.Length == 1)
        {
            writer.Line($"/// <remarks>{lines[0]}</remarks>");
            return;
        }

        writer.Line("/// <remarks>");
        foreach (string line in lines)
        {
            writer.Line($"/// {line}");
        }

        writer.Line("/// </remarks>");
    }

    private static string Why(ActionUse use) => XmlDoc.Escape(XmlDoc.Sentence(use.Why));
}
