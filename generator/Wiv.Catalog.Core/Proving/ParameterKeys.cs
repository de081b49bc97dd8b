using System.Globalization;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Proving;

/// <summary>
/// The parameters of catalogs as keys that every request has: what the customer gives is not known, but it is the same wherever it
/// stands. A parameter of one name is one thing, in the old catalog and in the new one.
/// </summary>
internal sealed class ParameterKeys
{
    /// <summary>What the names of the keys begin with; no condition key of AWS does.</summary>
    public const string Prefix = "wiv-catalog:";

    private const long FirstAccount = 111_122_220_000;

    private readonly Dictionary<string, Parameter> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _examples = new(StringComparer.OrdinalIgnoreCase);

    public ParameterKeys(IEnumerable<PermissionCatalog> catalogs)
    {
        foreach (Parameter parameter in catalogs.SelectMany(catalog => catalog.Parameters))
        {
            _parameters[Prefix + parameter.Name] = parameter;
        }

        int index = 0;
        foreach (string key in _parameters.Keys.OrderBy(key => key, StringComparer.Ordinal))
        {
            _examples.Add(key, Example(_parameters[key], ++index));
        }
    }

    /// <summary>The text with an example in place of every parameter, for places that no variable can stand in.</summary>
    public string Filled(Template template) => template.Render(name => _examples[Prefix + name]);

    /// <summary>The text with a variable in place of every parameter.</summary>
    public static string Text(Template template) => template.Render(name => VariableForm.Opening + Prefix + name + "}");

    /// <summary>What the customer may give; <see langword="null"/> when the key is none of a parameter.</summary>
    public IReadOnlyList<string>? Examples(string key) => _examples.TryGetValue(key, out string? example) ? [example] : null;

    /// <summary>Whether the customer may give this.</summary>
    public bool IsPossible(string key, string value) =>
        !_parameters.TryGetValue(key, out Parameter? parameter)
        || parameter.Type switch
        {
            ParameterType.AccountId => Characters.IsAccountId(value),
            ParameterType.Region => ArnForm.IsName(value, 0, value.Length),
            ParameterType.Arn => value.StartsWith(ArnForm.Prefix, StringComparison.Ordinal)
                && (parameter.Matches is null || Wildcard.Matches(parameter.Matches, value)),
            _ => value.Length > 0
                && value.IndexOfAny(['*', '?', ':']) < 0
                && value.Length <= ParameterTypes.LongestOf(parameter.Type),
        };

    /// <summary>What stands for whatever the customer gives: no two parameters have the same, for they need not be the same.</summary>
    private static string Example(Parameter parameter, int index) =>
        parameter.Type switch
        {
            ParameterType.AccountId => (FirstAccount + index).ToString(CultureInfo.InvariantCulture),
            ParameterType.Region => "us-east-" + index.ToString(CultureInfo.InvariantCulture),
            ParameterType.Arn => ParameterValues.ExampleOf(parameter).Replace("example", parameter.Name),
            _ => parameter.Name,
        };
}
