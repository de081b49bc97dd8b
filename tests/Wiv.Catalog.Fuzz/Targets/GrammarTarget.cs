using System.Text.RegularExpressions;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>
/// The grammars of actions, ARNs, condition keys and principals as Core and the library use them. Both compile the same forms, and
/// each words what is wrong. The library reads values and Core patterns with parameters, so that what the library takes as one ARN,
/// Core takes too, and what Core takes as a principal of plain characters, the library takes.
/// </summary>
internal sealed class GrammarTarget : FuzzTarget
{
    private const int LongestHost = 253;

    /// <summary>What IAM's names are made of, beside letters and digits; the library takes no other in a principal.</summary>
    private const string Plain = ":/+=,.@_-";

    public GrammarTarget(string name, SeedTexts seeds)
        : base(name, 280_000, [.. Hostile.Words, .. seeds.Words])
    {
        Tokens = Mutation.Tokens.Iam;
        Longest = 400;
    }

    public override void Run(string input)
    {
        Same("an action", input, Core.Aws.ActionGrammar.Check(input), ActionText.Flaw(input));
        if (Core.Text.Output.HiddenCharacters.FirstIn(input) is not null)
        {
            // Core tells what a reader does not see; the library takes what IAM takes.
            return;
        }

        Same("a condition key", input, Core.Aws.ConditionKeyGrammar.Check(input), ConditionKey.Flaw(input));
        if (Arn.TryParse(input, out Arn arn) && !arn.AccountId.Any(char.IsAsciiLetter))
        {
            // The library takes any word for an account that belongs to no customer; Core knows those that there are.
            Implies("an ARN", input, null, Core.Aws.ArnGrammar.Check(input));
        }

        Implies("a resource", input, ArnText.FlawOfConcrete(input), PolicyResource.Flaw(input));
        Same(
            "an account",
            input,
            input.Length == 12 && input.All(char.IsAsciiDigit) ? null : "no",
            AccountId.TryParse(input, out _) ? null : "no"
        );
        Core.Aws.PrincipalGrammar.Check("Federated", input);
        PrincipalFlaw.Of("Federated", input);
        Implies("a service", input, PrincipalFlaw.Of("Service", input), Core.Aws.PrincipalGrammar.Check("Service", input));
        if (input.Length <= LongestHost && input.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c)))
        {
            foreach (string kind in (string[])["AWS", "Service", "CanonicalUser"])
            {
                Implies(
                    $"a principal of {kind}",
                    input,
                    Core.Aws.PrincipalGrammar.Check(kind, input),
                    PrincipalFlaw.Of(kind, input)
                );
            }

            Array.ForEach(Enum.GetValues<ParameterHole>(), hole => CheckHole(hole, input));
        }
    }

    /// <summary>What a template's pattern takes in a hole, generated code takes, and the other way round.</summary>
    private static void CheckHole(ParameterHole hole, string input)
    {
        // The enum is compiled into both assemblies, so that its own name would be two types here.
        if (
            Core.Holes.HoleForm.Of(default(Core.Holes.FoundHole).Hole + (int)hole) is not { } form
            || input.Length < form.Shortest
            || input.Length > form.Longest
        )
        {
            return;
        }

        bool isInTemplate = Regex.IsMatch(input, form.Pattern, RegexOptions.CultureInvariant);
        Same($"what {hole} takes", input, isInTemplate ? null : form.Words, HoleGrammar.Flaw(input, hole));
    }

    private static void Same(string what, string input, string? core, string? library)
    {
        Implies(what, input, core, library);
        Implies(what, input, library, core);
    }

    /// <summary>What has no flaw here must have none there.</summary>
    private static void Implies(string what, string input, string? here, string? there)
    {
        if (here is null && there is not null)
        {
            throw new FindingException($"Core and the library agree on {what}", $"{input}: {there}");
        }
    }
}
