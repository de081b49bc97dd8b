namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the documentation of a constant: what the action is to AWS, who grants it, and why.</summary>
internal static class ActionDocs
{
    public static void Write(IndentedWriter writer, ActionConstant constant)
    {
        ActionFacts facts = ActionFacts.Of(constant.Action);
        // The list that completes a name shows the summary alone, so the most telling stands there.
        string action = $"{XmlDoc.Code(constant.Action)} ({XmlDoc.Escape(facts.Brief)})";
        bool isGrantedOnce = constant.Grants.Count == 1;
        writer.Line(
            XmlDoc.Summary(
                isGrantedOnce ? $"{action}: {Why(constant.Grants[0])}" : $"{action}, granted {constant.Grants.Count} times."
            )
        );
        WriteRemarks(writer, [.. Grants(constant, isGrantedOnce), .. Matches(facts)]);
    }

    private static string[] Grants(ActionConstant constant, bool isGrantedOnce) =>
        isGrantedOnce
            ? [$"<para>Granted by {Grant(constant.Grants[0])}.</para>"]
            : ["<para>Granted by:</para>", .. Bullets(constant.Grants.Select(grant => $"{Grant(grant)}: {Why(grant)}"))];

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

    private static string Why(ActionGrant grant) => XmlDoc.Escape(XmlDoc.Sentence(grant.Why));

    private static string Grant(ActionGrant grant)
    {
        string group = grant.Group is null ? "" : $", {XmlDoc.Escape(grant.Group)}";
        string condition = grant.Condition is null ? "" : $", under the condition {XmlDoc.Code(grant.Condition)}";
        return $"{XmlDoc.Escape(grant.Policy)}{group}, on {XmlDoc.Code(grant.Resource)}{condition}";
    }
}
