using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Holes;

/// <summary>A value for every parameter of a catalog, so that its policies can be checked as they will be.</summary>
internal sealed class ParameterExamples(IEnumerable<Parameter> parameters)
{
    private const string Any = "example";

    private readonly Dictionary<string, string> _examples = parameters.ToDictionary(parameter => parameter.Name, Of);

    /// <summary>The text with an example in place of every parameter.</summary>
    public string Fill(Template template) => template.Render(Of);

    /// <summary>The example of a parameter.</summary>
    public string Of(string parameter) => _examples.TryGetValue(parameter, out string? example) ? example : Any;

    private static string Of(Parameter parameter) =>
        parameter.Type switch
        {
            ParameterType.AccountId => HoleForm.Of(Hole.Account)!.Example,
            ParameterType.Region => HoleForm.Of(Hole.Region)!.Example,
            ParameterType.Arn when parameter.Matches is { } pattern => Arn(pattern),
            ParameterType.Arn => Any,
            _ => HoleForm.Of(parameter.Hole)?.Example ?? Any,
        };

    /// <summary>An ARN that the pattern matches: each open field has what stands there in most accounts.</summary>
    private static string Arn(string pattern)
    {
        string[] fields = pattern.Split([':'], 6);
        string[] usual = ["arn", "aws", "service", "us-east-1", "123456789012"];
        for (int i = 0; i < usual.Length && i < fields.Length; i++)
        {
            fields[i] = fields[i] == "*" ? usual[i] : fields[i];
        }

        return string.Join(":", fields).Replace("*", "example").Replace("?", "x");
    }
}
