using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>Declares <c>wiv-catalog prove</c>.</summary>
internal static class ProveCommand
{
    private const string SideDescription =
        "a catalog file, a folder that is searched for *.permissions.yaml, a policy or a template as import reads them, or a git "
        + "revision such as HEAD~1, v1.2:catalog or v1.2:policy.json.";

    private static readonly (int, string)[] ExitCodeMeanings =
    [
        (0, "Yes, it is so for every request."),
        (2, "It could not run."),
        (3, "No: the witness is a request that shows it."),
        (4, "It could not be decided; the reason says why."),
    ];

    public static Command Create(Terminal terminal) =>
        new Verb("prove", "Prove what policies can never allow")
        {
            About =
            [
                "Answers for every request that can be made, not for those that somebody thought of: yes, or no with a request that shows it.",
            ],
            Examples = ["prove no-wider v1.2 catalog", "prove never 'iam:*' --on catalog"],
            ExitCodes = ExitCodeMeanings,
            Subcommands = { NoWider(terminal), Equivalent(terminal), Never(terminal) },
        };

    private static Verb NoWider(Terminal terminal) =>
        OfTwo(
            terminal,
            new Verb("no-wider", "Prove that a change allows nothing new")
            {
                About =
                [
                    "Proves that every request that NEW allows is allowed by OLD, and that NEW lets nobody assume the role whom OLD does not.",
                ],
                Examples = ["prove no-wider v1.2 catalog", "prove no-wider old.json new.json --format json"],
                ExitCodes = ExitCodeMeanings,
            },
            ("old", "What was allowed: " + SideDescription),
            ("new", "What is allowed now, in the same form."),
            ProofQuestion.NoWider
        );

    private static Verb Equivalent(Terminal terminal) =>
        OfTwo(
            terminal,
            new Verb("equivalent", "Prove that two states allow the same")
            {
                About = ["Proves that each side allows every request that the other does."],
                Examples = ["prove equivalent catalog rendered/template.yaml"],
                ExitCodes = ExitCodeMeanings,
            },
            ("left", "One side: " + SideDescription),
            ("right", "The other side, in the same form."),
            ProofQuestion.Equivalent
        );

    private static Verb OfTwo(
        Terminal terminal,
        Verb verb,
        (string Name, string Description) first,
        (string Name, string Description) second,
        ProofQuestion question
    )
    {
        var old = new Argument<string>(first.Name) { Description = first.Description };
        var @new = new Argument<string>(second.Name) { Description = second.Description };
        verb.Add(old);
        verb.Add(@new);
        var options = new ProveOptions(verb);
        verb.SetAction(parsed =>
            new ProveRun(
                terminal,
                options.Read(parsed) with
                {
                    Question = question,
                    Sides = [parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new)],
                }
            ).Run()
        );
        return verb;
    }

    private static Verb Never(Terminal terminal)
    {
        var patterns = new Argument<string[]>("pattern")
        {
            Description = "Actions, such as 'iam:*' or s3:GetObject.",
            Arity = ArgumentArity.OneOrMore,
        };
        var on = new Option<string>("--on")
        {
            Description = "Where to look: " + SideDescription,
            HelpName = "side",
            Required = true,
        };
        var resources = Several("--resource", "An ARN, wildcards allowed: only requests for such resources count.");
        var outside = Several("--outside", "An ARN, wildcards allowed: only requests for other resources count.");
        var levels = Several(
            "--level",
            "Only actions of this access level count: list, read, write, permissions-management or tagging."
        );
        var verb = new Verb("never", "Prove that no request of some kind is ever allowed")
        {
            About =
            [
                "Proves that no policy allows the actions, whatever the resource and the condition keys of the request are.",
            ],
            Examples =
            [
                "prove never 'iam:*' --level write --on catalog",
                "prove never 's3:*' --level write --outside 'arn:aws:s3:::wiv-*' --on catalog",
            ],
            ExitCodes = ExitCodeMeanings,
        };
        verb.Add(patterns);
        verb.Add(on);
        verb.Add(resources);
        verb.Add(outside);
        verb.Add(levels);
        var options = new ProveOptions(verb);
        verb.SetAction(parsed =>
            new ProveRun(
                terminal,
                options.Read(parsed) with
                {
                    Question = ProofQuestion.Never,
                    Sides = [parsed.GetRequiredValue(on)],
                    Actions = parsed.GetRequiredValue(patterns),
                    Resources = parsed.GetValue(resources) ?? [],
                    Outside = parsed.GetValue(outside) ?? [],
                    Levels = parsed.GetValue(levels) ?? [],
                }
            ).Run()
        );
        return verb;
    }

    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = description + " May be given several times.", HelpName = name[2..] };
}
