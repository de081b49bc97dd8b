using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>What the parameters of a catalog stand for: one example of each, or all that they may be.</summary>
internal sealed class ParameterValues
{
    private const string AnyExample = "example";
    private const string AnyAccountId = "????????????";

    private readonly Dictionary<string, Parameter> _parameters;
    private readonly Dictionary<string, string> _examples;

    /// <param name="parameters">The parameters.</param>
    public ParameterValues(IEnumerable<Parameter> parameters)
    {
        _parameters = parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        _examples = _parameters.ToDictionary(entry => entry.Key, entry => ExampleOf(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>The text with an example in place of every parameter, so that it can be checked as it will be.</summary>
    public string Example(Template template) => template.Render(Example);

    /// <summary>The example of a parameter.</summary>
    public string Example(string parameter) => _examples.TryGetValue(parameter, out string? example) ? example : AnyExample;

    /// <summary>
    /// A pattern that matches all that the text can become, whatever the customer gives and a request fills in; with
    /// <see cref="ResourcePattern.Segment"/> where a Region stands, which holds no colon.
    /// </summary>
    public string Widest(Template template) => ResourcePattern.WithoutVariables(template.Render(Widest));

    /// <summary>Whether the parameter is the id of an account.</summary>
    public bool IsAccount(string parameter) => TypeOf(parameter) == ParameterType.AccountId;

    private string Widest(string parameter) =>
        TypeOf(parameter) switch
        {
            ParameterType.AccountId => AnyAccountId,
            ParameterType.Region => ResourcePattern.Segment.ToString(),
            ParameterType.Arn => _parameters[parameter].Matches ?? "*",
            _ => "*",
        };

    private ParameterType? TypeOf(string parameter) =>
        _parameters.TryGetValue(parameter, out Parameter? declared) ? declared.Type : null;

    /// <summary>A value that the parameter may have.</summary>
    public static string ExampleOf(Parameter parameter) =>
        parameter.Type switch
        {
            ParameterType.AccountId => HoleForm.Of(Hole.Account)!.Example,
            ParameterType.Region => HoleForm.Of(Hole.Region)!.Example,
            ParameterType.Arn when parameter.Matches is { } pattern => ExampleArn(pattern),
            ParameterType.Arn => AnyExample,
            _ => HoleForm.Of(parameter.Hole)?.Example ?? AnyExample,
        };

    /// <summary>An ARN that the pattern matches: each open field has what stands there in most accounts.</summary>
    private static string ExampleArn(string pattern)
    {
        string[] fields = ArnForm.Split(pattern);
        string[] usual = ["arn", "aws", "service", "us-east-1", "123456789012"];
        for (int i = 0; i < usual.Length && i < fields.Length; i++)
        {
            fields[i] = fields[i] == "*" ? usual[i] : fields[i];
        }

        return string.Join(":", fields).Replace("*", "example").Replace("?", "x");
    }
}
