using System.Globalization;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Draws who assumes the role, which policies it has, and what they let it do to which services.</summary>
internal static class RoleDiagram
{
    private const int ServicesALine = 5;

    public static void Write(MarkdownWriter page, RolePlan plan)
    {
        if (plan.IsEmpty)
        {
            return;
        }

        List<MermaidCode> diagram = [$"flowchart LR"];
        if (plan.HasRole)
        {
            diagram.Add($"    role([{MermaidText.Quoted([plan.RoleName])}])");
            WriteTrust(diagram, plan.Trust);
        }

        var levels = new ServiceLevels(plan.Catalog);
        for (int i = 0; i < plan.Policies.Count; i++)
        {
            WritePolicy(diagram, $"policy{i}", plan.Policies[i], plan.HasRole, levels);
        }

        page.Paragraph(
            plan.HasRole
                ? MarkdownCode.Of(
                    $"Who assumes the role, the policies that it has, and the services on which their actions take effect."
                )
                : $"The policies, and the services on which their actions take effect."
        );
        page.Paragraph(MarkdownText.Diagram(diagram));
    }

    private static void WriteTrust(List<MermaidCode> diagram, EquatableArray<Statement> trust)
    {
        for (int i = 0; i < trust.Count; i++)
        {
            Statement statement = trust[i];
            Element<Principal> principals = statement.Principals!;
            string[] lines = principals
                .Items.Select(principal => principal.IsAnyone ? "everybody" : principal.Value.ToString())
                .ToArray();
            string[] words =
            [
                statement.IsDeny ? "must not assume" : "assumes",
                .. statement.Conditions.Select(condition => $"if {condition.Display}"),
            ];
            MermaidCode who = MermaidText.Quoted(principals.IsNot ? ["everybody but", .. lines] : lines);
            MermaidCode arrow = statement.IsDeny ? MermaidCode.Of($"-.->") : $"-->";
            diagram.Add($"    trusted{i}[{who}] {arrow}|{MermaidText.Quoted(words)}| role");
        }
    }

    private static void WritePolicy(
        List<MermaidCode> diagram,
        MermaidCode id,
        PolicyPart policy,
        bool hasRole,
        ServiceLevels levels
    )
    {
        string statements =
            policy.Statements.Count == 1
                ? "1 statement"
                : $"{policy.Statements.Count.ToString(CultureInfo.InvariantCulture)} statements";
        diagram.Add(
            $"    {(hasRole ? MermaidCode.Of($"role --> ") : MermaidCode.Empty)}{id}[{MermaidText.Quoted([policy.Name, statements])}]"
        );
        int place = 0;
        foreach ((string level, string[] services) in levels.Of(policy.Statements))
        {
            IEnumerable<string> lines = services
                .Select((service, index) => (service, Line: index / ServicesALine))
                .GroupBy(entry => entry.Line, entry => entry.service)
                .Select(line => string.Join(", ", line));
            diagram.Add($"    {id} --> {id}level{place++}[{MermaidText.Quoted([$"{level}:", .. lines])}]");
        }
    }
}
