using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>What SARIF has no member for: the date of the AWS reference.</summary>
internal sealed record SarifRunProperties(string AwsReferenceDate)
{
    public static SarifRunProperties Current { get; } = new(AwsReference.Date);
}
