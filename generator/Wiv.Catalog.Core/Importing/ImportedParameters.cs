using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>The parameters that imported policies use, in the order in which they are met.</summary>
internal sealed class ImportedParameters(ImportContext context, ParameterScopes scopes)
{
    private readonly List<string> _names = [];

    /// <summary>The names by what they are in C#.</summary>
    private readonly Dictionary<string, string> _identifiers = new(StringComparer.Ordinal);

    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>What the parameters that are whole resources must match.</summary>
    private readonly Dictionary<string, string> _arns = new(StringComparer.Ordinal);

    /// <summary>The parameters that are parts of texts, as none that is an ARN can be.</summary>
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);

    /// <summary>What the parameters must be that stand in a field of an ARN that only one type is meant for.</summary>
    private readonly Dictionary<string, ParameterType> _fields = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => _names;

    public EquatableArray<Parameter> All => _names.Select(Declare).ToEquatableArray();

    public void Add(IReadOnlyList<ImportedPolicy> policies)
    {
        CheckedStatement[] statements = policies.SelectMany(policy => policy.Statements).ToArray();
        foreach (CheckedStatement statement in statements)
        {
            string? arn = null;
            foreach (
                Template resource in (statement.Resources?.Items ?? []).Select(item => item.Template).Where(ParameterUses.IsWhole)
            )
            {
                string name = resource.Parts[0].Text;
                arn ??= ArnOfActions.Of(statement.Actions!);
                _arns[name] = _arns.TryGetValue(name, out string? earlier) && earlier != arn ? ArnOfActions.Any : arn;
            }
        }

        foreach (KeyValuePair<string, (ImportedUse Use, SourceSpan Span)> found in ParameterUses.Of(policies))
        {
            if ((found.Value.Use & (ImportedUse.Account | ImportedUse.Region)) is var field and not ImportedUse.Value)
            {
                _fields[found.Key] = field == ImportedUse.Region ? ParameterType.Region : ParameterType.AccountId;
            }
        }

        foreach (PositionedTemplate text in statements.SelectMany(ParameterUses.Texts))
        {
            foreach (string name in text.Template.Parameters)
            {
                Add(name, text);
            }

            if (ParameterUses.IsWhole(text.Template))
            {
                continue;
            }

            _parts.UnionWith(text.Template.Parameters);
            foreach (string name in text.Template.Parameters.Where(_arns.ContainsKey))
            {
                context.Refuse(
                    text.Span,
                    $"the parameter '{name}' is a whole ARN elsewhere and a part of '{text.Template}' here",
                    "use a separate parameter for the part"
                );
            }
        }
    }

    private void Add(string name, PositionedTemplate text)
    {
        string identifier = Identifier.FromName(name);
        if (_identifiers.TryGetValue(identifier, out string? same))
        {
            if (same != name && _refused.Add(name))
            {
                context.Refuse(
                    text.Span,
                    $"the parameters '{same}' and '{name}' would have the same name in C#",
                    "rename one of them"
                );
                _names.Add(name);
            }

            return;
        }

        if (TooLong.Check("the name of a parameter", name.Length, Budgets.Name, text.Span) is { } tooLong)
        {
            context.Problems.Add(tooLong);
        }

        _identifiers.Add(identifier, name);
        _names.Add(name);
    }

    private Parameter Declare(string name)
    {
        ParameterHint? hint = scopes.HintOf(name);
        ParameterType type = _arns.ContainsKey(name) ? ParameterType.Arn : hint?.Type ?? ParameterGuess.Of(name);
        type = type == ParameterType.Arn && _parts.Contains(name) ? ParameterType.Text : type;
        type = _fields.TryGetValue(name, out ParameterType meant) ? meant : type;
        string? pattern =
            type != ParameterType.Arn ? null
            : hint?.Matches is { } declared ? declared
            : _arns.TryGetValue(name, out string? known) ? known
            : ArnOfActions.Any;
        var parameter = new Parameter(name, type, pattern, hint?.Why ?? "");
        return hint is null ? parameter : parameter with { Details = new KeptDetails(context, hint).Of(parameter) };
    }
}
