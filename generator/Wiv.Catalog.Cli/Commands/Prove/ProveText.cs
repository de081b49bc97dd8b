using System.Globalization;
using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>The answer for people.</summary>
internal static class ProveText
{
    public static void Write(Terminal terminal, ProofResult result, ProveRequest request)
    {
        var facts = new FactList(terminal);
        switch (result.Verdict)
        {
            case Verdict.Yes:
                facts.Title("Yes: " + Claim(request, request.Sides) + ".", Color.Green);
                return;
            case Verdict.Unknown:
                facts.Title("Unknown: it could not be decided.", Color.Yellow);
                facts.Fact("reason", result.Reason!);
                return;
        }

        facts.Title("No: " + Shown(result, request) + ".", Color.Red);
        facts.Fact("action", result.Witness!.Action);
        facts.Fact("resource", result.Witness.Resource);
        facts.Fact("principal", result.Witness.Principal?.Value ?? "anonymous");
        foreach (KeyValuePair<string, IReadOnlyList<string>> key in result.Witness.Context)
        {
            facts.Fact("with", key.Key + " = " + string.Join(", ", key.Value));
        }

        foreach (KeyValuePair<string, string> parameter in result.Parameters)
        {
            facts.Fact("where", parameter.Key + " is " + parameter.Value);
        }
    }

    private static string Claim(ProveRequest request, IReadOnlyList<string> sides) =>
        request.Question switch
        {
            ProofQuestion.NoWider => $"{sides[1]} allows nothing that {sides[0]} does not",
            ProofQuestion.Equivalent => $"{sides[0]} and {sides[1]} allow the same requests",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{sides[0]} never allows {string.Join(", ", request.Actions)}{Where(request)}"
            ),
        };

    private static string Shown(ProofResult result, ProveRequest request) =>
        request.Question switch
        {
            ProofQuestion.Never => $"{request.Sides[0]} allows this request",
            _ when result.IsReversed => $"{request.Sides[0]} allows this request and {request.Sides[1]} does not",
            _ => $"{request.Sides[1]} allows this request and {request.Sides[0]} does not",
        };

    private static string Where(ProveRequest request) =>
        (request.Levels.Count > 0 ? $" of level {string.Join(" or ", request.Levels)}" : "")
        + (request.Resources.Count > 0 ? " on " + string.Join(", ", request.Resources) : "")
        + (request.Outside.Count > 0 ? " outside " + string.Join(", ", request.Outside) : "");
}
