using System.Globalization;
using System.Text;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Statements;
using Wiv.Catalog.Core.Model;

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

        var diagram = new StringBuilder("```mermaid\nflowchart LR\n");
        if (plan.HasRole)
        {
            Line(diagram, $"role([{MermaidText.Quoted([plan.RoleName])}])");
            WriteTrust(diagram, plan.Trust);
        }

        var levels = new ServiceLevels(plan.Catalog);
        for (int i = 0; i < plan.Policies.Count; i++)
        {
            WritePolicy(diagram, $"policy{Number(i)}", plan.Policies[i], plan.HasRole, levels);
        }

        page.Paragraph(
            plan.HasRole
                ? "Who assumes the role, the policies that it has, and the services on which their actions take effect."
                : "The policies, and the services on which their actions take effect."
        );
        page.Paragraph(diagram + "```");
    }

    private static void WriteTrust(StringBuilder diagram, EquatableArray<Statement> trust)
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
            string who = MermaidText.Quoted(principals.IsNot ? ["everybody but", .. lines] : lines);
            Line(diagram, $"trusted{Number(i)}[{who}] {(statement.IsDeny ? "-.->" : "-->")}|{MermaidText.Quoted(words)}| role");
        }
    }

    private static void WritePolicy(StringBuilder diagram, string id, PolicyPart policy, bool hasRole, ServiceLevels levels)
    {
        string statements = policy.Statements.Count == 1 ? "1 statement" : $"{Number(policy.Statements.Count)} statements";
        Line(diagram, $"{(hasRole ? "role --> " : "")}{id}[{MermaidText.Quoted([policy.Name, statements])}]");
        int place = 0;
        foreach ((string level, string[] services) in levels.Of(policy.Statements))
        {
            IEnumerable<string> lines = services
                .Select((service, index) => (service, Line: index / ServicesALine))
                .GroupBy(entry => entry.Line, entry => entry.service)
                .Select(line => string.Join(", ", line));
            Line(diagram, $"{id} --> {id}level{Number(place++)}[{MermaidText.Quoted([$"{level}:", .. lines])}]");
        }
    }

    private static void Line(StringBuilder diagram, string line) => diagram.Append("    ").Append(line).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
