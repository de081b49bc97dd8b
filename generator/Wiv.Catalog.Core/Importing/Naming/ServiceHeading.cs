using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;

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
            : Of(Cut(services[0]));
    }

    /// <summary>What somebody wrote before a colon is any text, and a heading has its limit.</summary>
    private static string Cut(string prefix) =>
        prefix.Length <= Budgets.Name ? prefix : prefix.Substring(0, Budgets.Name - 1) + "…";
}
