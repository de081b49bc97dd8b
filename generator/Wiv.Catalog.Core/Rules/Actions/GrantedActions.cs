using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>The actions of a statement, for asking whether it has another one's.</summary>
internal sealed class GrantedActions
{
    private readonly Dictionary<string, CheckedAction> _byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly CheckedAction[] _patterns;
    private readonly Lazy<string> _text;

    /// <param name="statement">A statement with actions and resources.</param>
    public GrantedActions(CheckedStatement statement)
    {
        IsAllow = statement.IsAllow;
        Resources = statement.Resources?.Items ?? [];
        Actions = statement.Actions?.Items ?? [];
        _text = new Lazy<string>(() => StatementText.Of(statement) ?? "");
        Conditions = StatementText.OfConditions(statement);
        _patterns = [.. Actions.Where(action => ActionGrammar.IsPattern(action.Text.Value))];
        foreach (CheckedAction action in Actions)
        {
            _byText[action.Text.Value] = action;
        }
    }

    public IReadOnlyList<CheckedAction> Actions { get; }

    public IReadOnlyList<CheckedResource> Resources { get; }

    /// <summary>Whether it allows, and does not deny.</summary>
    public bool IsAllow { get; }

    /// <summary>Equal under the same conditions; empty without one.</summary>
    public string Conditions { get; }

    /// <summary>The same for two statements of one meaning.</summary>
    public string Text => _text.Value;

    /// <summary>Whether it has the effect on whatever the other has it on, under no more conditions; not, when the work is spent.</summary>
    public bool IsWiderThan(GrantedActions other, Work work)
    {
        bool Covers(CheckedResource own, CheckedResource resource) =>
            work.Spend(WildcardPattern.Steps(own.Pattern, resource.Pattern))
            && ResourcePattern.Covers(own.Pattern, resource.Pattern);

        return IsAllow == other.IsAllow
            && (Conditions.Length == 0 || Conditions == other.Conditions)
            && other.Resources.Count > 0
            && other.Resources.All(resource => Resources.Any(own => Covers(own, resource)));
    }

    /// <summary>An action that grants all that the other does.</summary>
    public CheckedAction? Find(CheckedAction action)
    {
        if (_byText.TryGetValue(action.Text.Value, out CheckedAction same))
        {
            return same;
        }

        // A loop, because every pair of statements comes through here and a lambda would hold on to the action each time.
        foreach (CheckedAction pattern in _patterns)
        {
            if (CheckedActionCover.Covers(pattern, action))
            {
                return pattern;
            }
        }

        return null;
    }
}
