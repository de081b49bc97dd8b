using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the documentation of a constant: what the action is to AWS, who grants it, and why.</summary>
internal static class ActionDocs
{
    /// <param name="writer">Where it is written.</param>
    /// <param name="constant">The constant.</param>
    /// <param name="listsMatches">Whether the actions that a wildcard matches are named, and not counted alone.</param>
    public static void Write(IndentedWriter writer, ActionConstant constant, bool listsMatches)
    {
        ActionFacts facts = ActionFacts.Of(constant.Action);
        // The list that completes a name shows the summary alone, so the most telling stands there.
        XmlCode action = $"{XmlText.Code(constant.Action)} ({XmlText.Of(facts.Brief)})";
        bool isNamedOnce = constant.Uses.Count == 1;
        bool areGrants = constant.Uses.All(use => use.IsGrant);
        XmlCode summary =
            isNamedOnce ? XmlCode.Of($"{action}: {Why(constant.Uses[0])}")
            : areGrants ? XmlCode.Of($"{action}, granted {constant.Uses.Count} times.")
            : $"{action}, named {constant.Uses.Count} times.";
        writer.Line(XmlDoc.Summary(summary));
        WriteRemarks(
            writer,
            [.. Uses(constant.Uses, isNamedOnce, areGrants), .. Matches(listsMatches ? facts : facts with { Matches = [] })]
        );
    }

    private static XmlCode[] Uses(EquatableArray<ActionUse> uses, bool isNamedOnce, bool areGrants) =>
        isNamedOnce ? [$"<para>{uses[0].Text}.</para>"]
        : areGrants
            ?
            [
                $"<para>Granted by:</para>",
                .. Bullets(uses.Select(use => XmlCode.Of($"{XmlText.Of(use.Policy)}{use.Place}: {Why(use)}"))),
            ]
        : [.. Bullets(uses.Select(use => XmlCode.Of($"{use.Text}: {Why(use)}")))];

    private static IEnumerable<XmlCode> Matches(ActionFacts facts) =>
        facts.Sentence.Length == 0 ? []
        : facts.Matches.Count == 0 ? [$"<para>{XmlText.Of(facts.Sentence)}</para>"]
        : [$"<para>{XmlText.Of(facts.Sentence)}</para>", .. Bullets(facts.Matches.Select(XmlText.Of))];

    private static IEnumerable<XmlCode> Bullets(IEnumerable<XmlCode> items) =>
        [
            $"<list type=\"bullet\">",
            .. items.Select(item => XmlCode.Of($"<item><description>{item}</description></item>")),
            $"</list>",
        ];

    private static void WriteRemarks(IndentedWriter writer, XmlCode[] lines)
    {
        if (lines.Length == 1)
        {
            writer.Line(XmlDoc.Remarks(lines[0]));
            return;
        }

        writer.Line($"/// <remarks>");
        foreach (XmlCode line in lines)
        {
            writer.Line(CSharpText.Doc(line));
        }

        writer.Line($"/// </remarks>");
    }

    private static XmlCode Why(ActionUse use) => XmlText.Sentence(use.Why);
}
