using System.Globalization;
using Spectre.Console;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Writes explanations for a person: the answer first, then the rows it comes from, then what AWS says.</summary>
internal sealed class ExplainText(Terminal terminal)
{
    /// <summary>How many names a person reads; some actions have a hundred condition keys.</summary>
    private const int MostNames = 20;

    private readonly FactList _facts = new(terminal);

    public void Write(IReadOnlyList<ActionExplanation> explanations)
    {
        for (int i = 0; i < explanations.Count; i++)
        {
            if (i > 0)
            {
                _facts.Gap();
            }

            Write(explanations[i]);
        }
    }

    private void Write(ActionExplanation explanation)
    {
        (string answer, Color color) = Answer(explanation);
        _facts.Title($"{TerminalText.Value(explanation.Meaning.Text)} {answer}", color);
        foreach (RowGrant grant in explanation.Grants)
        {
            WriteGrant(grant);
        }

        WriteMeaning(explanation.Meaning);
    }

    private static (string Text, Color Color) Answer(ActionExplanation explanation)
    {
        if (explanation.IsTakenIn)
        {
            return explanation.IsGranted
                ? ("is granted", Color.Green)
                : ("would be granted, but does not exist in AWS", Color.Maroon);
        }

        if (explanation.Grants.Any(grant => grant is { Kind: GrantKind.Part, TakesEffect: true }))
        {
            return ("is granted in part only", Color.Olive);
        }

        bool isAllowed = explanation.Grants.Any(grant => grant.Kind != GrantKind.Denial);
        return (
            explanation.IsDenied ? "is denied"
            : isAllowed ? "is granted without effect"
            : "is not granted",
            Color.Maroon
        );
    }

    private void WriteGrant(RowGrant grant)
    {
        Row row = grant.Row;
        _facts.Heading(row.Group is null ? row.Policy! : $"{row.Policy} / {row.Group}");
        _facts.Fact("by", By(grant));
        _facts.Fact("on", row.ResourceText);
        _facts.Fact("when", row.ConditionText);
        _facts.Fact("why", row.Why);
        _facts.Fact("but", grant.Shortfall is { } shortfall ? $"without effect: {Because(shortfall)}" : "");
    }

    private static string Because(Shortfall shortfall) =>
        shortfall switch
        {
            { Key: null, Types.Count: 0 } => "the action does not act on this kind of resource, or is denied there",
            { Key: null } => $"the action also needs {string.Join(", ", shortfall.Types)}, which no row grants",
            { Types.Count: 0 } => $"requests for the action have no '{TerminalText.Value(shortfall.Key)}'",
            _ =>
                $"the action also needs {string.Join(", ", shortfall.Types)}, and its requests have no '{TerminalText.Value(shortfall.Key)}' for them",
        };

    private static string By(RowGrant grant) =>
        grant.Kind switch
        {
            GrantKind.Part => $"{grant.By}, in part",
            GrantKind.Denial => $"{grant.By}, which the row denies",
            _ => grant.By,
        };

    private void WriteMeaning(ActionMeaning meaning)
    {
        _facts.Heading($"AWS, as of {AwsReference.Date}");
        if (meaning.Trouble is not null)
        {
            _facts.Fact("unknown", meaning.Message);
        }
        else if (meaning.IsPattern)
        {
            _facts.Fact("matches", LevelCounts.Text(meaning));
        }
        else
        {
            WriteAction(meaning.Actions[0]);
        }
    }

    private void WriteAction(AwsAction action)
    {
        IEnumerable<string> types = action.ResourceTypes.Select(type => type.IsRequired ? $"{type.Name} (required)" : type.Name);
        _facts.Fact("level", AccessLevelNames.Of(action));
        _facts.Fact("acts on", Names(types.DefaultIfEmpty("no resource type; grant it on *")));
        _facts.Fact("keys", Names(ActionDetails.ConditionKeys(action)));
        _facts.Fact("needs", Names(action.Dependents));
        _facts.Fact("note", action.IsPermissionOnly ? "permission only: no API operation has this name" : "");
        _facts.Fact(
            "note",
            action.HasDetails ? "" : $"newer than {AwsReference.DetailsDate}; the actions it depends on are not known"
        );
    }

    private string Names(IEnumerable<string> names)
    {
        string[] all = names.ToArray();
        int shown = terminal.Width is null || all.Length <= MostNames + 1 ? all.Length : MostNames;
        string more = string.Create(CultureInfo.InvariantCulture, $" and {all.Length - shown} more (see --format json)");
        return string.Join(", ", all.Take(shown)) + (shown < all.Length ? more : "");
    }
}
