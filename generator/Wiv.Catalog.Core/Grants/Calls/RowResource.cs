using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>A resource of a row, as it is compared with what a call acts on.</summary>
internal sealed class RowResource
{
    // In place of a parameter where a pattern must cover: of its value nothing is known but that it is one and the same.
    private const char Account = '\u0003';
    private const char Unknown = '\u0004';

    private readonly string _widest;
    private readonly string _narrowest;
    private readonly ArnPattern? _fields;

    public RowResource(Resource resource, IReadOnlyDictionary<string, Parameter> parameters)
    {
        Text = resource.Arn.ToString();
        _widest = ResourcePattern.WithoutVariables(resource.Arn.Render(name => Widest(parameters, name)));
        _narrowest = Closed(resource.Arn.Render(name => Narrowest(parameters, name).ToString()));
        _fields = ArnPattern.Parse(_narrowest);
    }

    /// <summary>As the catalog has it.</summary>
    public string Text { get; }

    /// <summary>Whether some resource that the call may act on is matched, for some value of each parameter.</summary>
    public bool MayMatch(string call) => ResourcePattern.Overlaps(_widest, call);

    /// <summary>Whether every resource that the call may act on is matched, whatever the parameters are.</summary>
    /// <remarks>A catalog is for one partition and for the account that the call is made in.</remarks>
    public bool Covers(string call)
    {
        if (_fields is not null && ArnPattern.Parse(call) is { } arn)
        {
            string field = ResourcePattern.Field.ToString();
            string partition = arn.Partition == field ? _fields.Partition : arn.Partition;
            string account = arn.Account == field && _fields.Account == Account.ToString() ? _fields.Account : arn.Account;
            call = $"arn:{partition}:{arn.Service}:{arn.Region}:{account}:{arn.Resource}";
        }

        return ResourcePattern.Covers(_narrowest, call.Replace(ResourcePattern.Field, '*').Replace(ResourcePattern.Segment, '*'));
    }

    /// <summary>Policy variables are no wildcards here, and nothing is known of them.</summary>
    private static string Closed(string pattern) =>
        pattern.IndexOf("${", StringComparison.Ordinal) < 0 ? pattern : Unknown.ToString();

    private static string Widest(IReadOnlyDictionary<string, Parameter> parameters, string name) =>
        parameters.TryGetValue(name, out Parameter? parameter)
            ? parameter.Type switch
            {
                ParameterType.AccountId or ParameterType.Region => ResourcePattern.Segment.ToString(),
                ParameterType.Arn => parameter.Matches ?? "*",
                _ => "*",
            }
            : "*";

    private static char Narrowest(IReadOnlyDictionary<string, Parameter> parameters, string name) =>
        parameters.TryGetValue(name, out Parameter? parameter) && parameter.Type == ParameterType.AccountId ? Account : Unknown;
}
