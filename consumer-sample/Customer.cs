using Microsoft.Extensions.Configuration;
using Wiv.Catalog;

namespace Inventory;

/// <summary>A customer as the service knows it. Every value is checked when it is read, so that none can widen a policy.</summary>
/// <param name="AccountId">The customer's account.</param>
/// <param name="Region">The region in which the customer's data lies.</param>
/// <param name="ExternalId">What must be presented to assume the role in the customer's account.</param>
/// <param name="AthenaWorkgroup">The Athena workgroup that the customer gives.</param>
internal sealed record Customer(
    AccountId AccountId,
    Region Region,
    ExternalId ExternalId,
    WivParameters.AthenaARN AthenaWorkgroup
)
{
    /// <summary>The customer of the preview.</summary>
    public static IReadOnlyDictionary<string, string?> Example { get; } =
        new Dictionary<string, string?>
        {
            ["Customer:AccountId"] = "123456789012",
            ["Customer:Region"] = "us-east-1",
            ["Customer:ExternalId"] = "wiv-1f0c7d",
            ["Customer:AthenaWorkgroup"] = "arn:aws:athena:us-east-1:123456789012:workgroup/wiv",
        };

    /// <summary>Reads a customer from configuration.</summary>
    /// <exception cref="FormatException">A value is not of the form that its policy needs.</exception>
    public static Customer From(IConfiguration section) =>
        new(
            AccountId.Parse(section["AccountId"] ?? ""),
            Region.Parse(section["Region"] ?? ""),
            ExternalId.Parse(section["ExternalId"] ?? ""),
            WivParameters.AthenaARN.Parse(section["AthenaWorkgroup"] ?? "")
        );
}
