using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing;

/// <summary>The parameters that imported policies use, in the order in which they are met.</summary>
internal sealed class ImportedParameters(ImportContext context)
{
    private readonly List<string> _names = [];

    /// <summary>What the parameters that are whole resources must match.</summary>
    private readonly Dictionary<string, string> _arns = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => _names;

    public EquatableArray<Parameter> All => _names.Select(Declare).ToEquatableArray();

    public void Add(IReadOnlyList<ImportedPolicy> policies)
    {
        ImportedStatement[] statements = policies.SelectMany(policy => policy.Statements).ToArray();
        foreach (ImportedStatement statement in statements)
        {
            foreach (
                Template resource in (statement.Resources?.Items ?? default).Select(item => item.Template).Where(IsParameter)
            )
            {
                string name = resource.Parts[0].Text;
                _arns[name] =
                    _arns.TryGetValue(name, out string? earlier) && earlier != Pattern(statement)
                        ? AnyArn("*")
                        : Pattern(statement);
            }
        }

        foreach (PositionedTemplate text in statements.SelectMany(Texts))
        {
            _names.AddRange(text.Template.Parameters.Except(_names).ToArray());
            if (!IsParameter(text.Template))
            {
                foreach (string name in text.Template.Parameters.Where(IsArn))
                {
                    context.Refuse(
                        text.Span,
                        $"the parameter '{name}' is a whole ARN elsewhere and a part of '{text.Template}' here",
                        "use a parameter of its own for the part"
                    );
                }
            }
        }
    }

    private bool IsArn(string name) =>
        _arns.ContainsKey(name) || (context.Hints.TryGetValue(name, out ParameterHint? hint) && hint.Type == ParameterType.Arn);

    private Parameter Declare(string name)
    {
        context.Hints.TryGetValue(name, out ParameterHint? hint);
        string why = hint?.Why ?? "";
        if (!IsArn(name))
        {
            return new Parameter(name, hint?.Type ?? ParameterGuess.Of(name), null, why);
        }

        string pattern = hint?.Matches ?? (_arns.TryGetValue(name, out string? known) ? known : AnyArn("*"));
        return new Parameter(name, ParameterType.Arn, pattern, why);
    }

    private static IEnumerable<PositionedTemplate> Texts(ImportedStatement statement) =>
        (statement.Principals?.Items ?? default)
            .Select(principal => principal.Value)
            .Concat(statement.Resources?.Items ?? default)
            .Concat(statement.Tests.SelectMany(test => test.Values));

    private static bool IsParameter(Template text) => text.Parts.Count == 1 && text.Parts[0].IsParameter;

    /// <summary>An ARN of the service whose actions are about it.</summary>
    private static string Pattern(ImportedStatement statement)
    {
        string[] services = statement
            .Actions.Items.Select(action => action.Value.Split(':')[0].ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return AnyArn(services.Length == 1 && !statement.Actions.IsNot ? services[0] : "*");
    }

    private static string AnyArn(string service) => $"arn:*:{service}:*:*:*";
}
