using Microsoft.CodeAnalysis;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>A statement while it is read.</summary>
/// <param name="whole">The expression that builds it.</param>
internal sealed class StatementDraft(IOperation whole)
{
    /// <summary>API Gateway fills in the rest of such a resource itself.</summary>
    /// <remarks>https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html</remarks>
    private const string ShortApi = "execute-api:/";

    private readonly List<CheckedCondition> _conditions = [];
    private ElementList<CheckedAction>? _actions;
    private ElementList<CheckedResource>? _resources;
    private ElementList<CheckedPrincipal>? _principals;
    private PositionedText? _sid;

    /// <summary>What more may come to.</summary>
    public OpenParts Open { get; private set; }

    /// <summary>
    /// Whether what is read stands where another statement is built, and is judged there: a place in the draft is then none.
    /// </summary>
    public bool IsElsewhere { get; set; }

    /// <summary><c>Allow</c> or <c>Deny</c>.</summary>
    public string? Effect { get; set; }

    public void AddActions(TextList actions, bool isNot)
    {
        Add(ref _actions, isNot, actions.Texts.Select(text => new CheckedAction(Placed(text))));
        Note(actions.IsOpen, OpenParts.Actions);
    }

    public void AddResources(TextList resources, bool isNot)
    {
        PositionedText[] written = [.. resources.Texts.Where(IsWhole)];
        Add(ref _resources, isNot, written.Select(text => new CheckedResource(Placed(text))));
        Note(resources.IsOpen || written.Length < resources.Texts.Count, OpenParts.Resources);
    }

    public void AddPrincipals(IReadOnlyList<CheckedPrincipal> principals, bool isNot, bool isOpen)
    {
        Add(ref _principals, isNot, principals);
        Note(isOpen, OpenParts.Principals);
    }

    public void AddCondition(PositionedText? conditionOperator, PositionedText? key, TextList values)
    {
        // An empty text is a place left open, not a wrong one.
        if (conditionOperator is { Value.Length: > 0 } by && key is { Value.Length: > 0 } on)
        {
            CheckedValue[] known = values.IsOpen
                ? []
                : [.. values.Texts.Select(text => new CheckedValue(Placed(text), text.Value, IsText: true))];
            _conditions.Add(new CheckedCondition(new ConditionOperator(Placed(by)), Placed(on), known));
            Note(values.IsOpen, OpenParts.Conditions);
        }
        else
        {
            Note(true, OpenParts.Conditions);
        }
    }

    public void SetSid(PositionedText? sid)
    {
        _sid = sid;
        Note(sid is null, OpenParts.Sid);
    }

    /// <summary>Says that more may come to the parts.</summary>
    public void Note(bool isOpen, OpenParts parts) => Open |= isOpen ? parts : OpenParts.None;

    public BuiltStatement ToStatement()
    {
        PositionedText? effect = Effect is null ? null : new PositionedText(Effect, whole.Place());
        return new BuiltStatement(
            new CheckedStatement(effect, _actions, _resources, _principals, _conditions, whole.Place()) { Sid = _sid },
            Open
        );
    }

    private void Add<T>(ref ElementList<T>? list, bool isNot, IEnumerable<T> items) =>
        list = new ElementList<T>(isNot, [.. list?.Items ?? [], .. items], whole.Place());

    private static bool IsWhole(PositionedText resource) =>
        resource.Value.Length > 0 && !resource.Value.StartsWith(ShortApi, StringComparison.Ordinal);

    private PositionedText Placed(PositionedText text) => IsElsewhere ? text with { Span = default } : text;
}
