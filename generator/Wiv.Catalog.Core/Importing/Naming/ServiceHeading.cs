using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>What the group of a service is called.</summary>
internal static class ServiceHeading
{
    private const int LongestAbbreviation = 3;

    /// <summary>The service's name; a prefix that is an abbreviation is written in capitals: <c>EC2</c>, <c>S3</c>, <c>IAM</c>.</summary>
    public static string Of(string prefix)
    {
        string name = ServiceNames.Of(prefix);
        return prefix.Length <= LongestAbbreviation && name.Equals(prefix, StringComparison.OrdinalIgnoreCase)
            ? prefix.ToUpperInvariant()
            : name;
    }

    /// <summary>The heading of what a row is about.</summary>
    public static string OfActions(bool isNot, IEnumerable<string> actions)
    {
        string[] services = actions
            .Select(action => action.Split(':')[0].ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return isNot || services.Contains("*") ? "All services"
            : services.Length > 1 ? "Several services"
            : Of(services[0]);
    }
}
