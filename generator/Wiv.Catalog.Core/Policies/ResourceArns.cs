using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Policies;

/// <summary>The ARNs of a policy, and the formats that AWS's reference has for them.</summary>
internal static class ResourceArns
{
    /// <summary>Every resource of a policy, of Resource and of NotResource.</summary>
    public static IEnumerable<CheckedResource> Resources(PolicyCheck check) =>
        check.Statements.SelectMany(statement => statement.Resources?.Items ?? []);

    /// <summary>Every ARN with all its fields, a <c>*</c> in place of every policy variable.</summary>
    public static IEnumerable<(CheckedResource Resource, ArnPattern Arn)> Arns(PolicyCheck check)
    {
        foreach (CheckedResource resource in Resources(check))
        {
            if (ArnPattern.Parse(ResourcePattern.WithoutVariables(resource.Pattern)) is { } arn)
            {
                yield return (resource, arn);
            }
        }
    }

    /// <summary>The formats of the service's ARNs; none when the reference has no service of that name, or it no types.</summary>
    public static IEnumerable<ArnFormat> Formats(ArnPattern arn) =>
        FormatsOf(arn.Service)
            .Concat(Owner(arn.Service) is { } owner ? FormatsOf(owner) : [])
            .Where(format => format.Service == arn.Service);

    /// <summary>Whether the ARN is held against the formats: one with wildcards is taken by Access Analyzer as it is.</summary>
    public static bool IsJudged(ArnPattern arn) =>
        !ArnPattern.IsOpen(arn.Partition)
        && !ArnPattern.IsOpen(arn.Region)
        && !ArnPattern.IsOpen(arn.Account)
        && Formats(arn).Any();

    /// <summary>Whether one of the formats fits what stands behind the last colon.</summary>
    public static bool FitAny(ArnPattern arn) => Formats(arn).Any(format => format.CanMatchResource(arn));

    /// <summary>Whether formats fit what stands behind the last colon, and all of them are so; those that are not are asked first.</summary>
    public static bool AllFitting(ArnPattern arn, Func<ArnFormat, bool> areSo)
    {
        ILookup<bool, ArnFormat> formats = Formats(arn).ToLookup(areSo);
        return !formats[false].Any(format => format.CanMatchResource(arn))
            && formats[true].Any(format => format.CanMatchResource(arn));
    }

    private static IEnumerable<ArnFormat> FormatsOf(string service) =>
        AwsReference.Find(service) is { } found && found.Prefix == service ? found.ResourceTypes.SelectMany(ArnFormat.Of) : [];

    /// <summary>A service that has types of its own whose ARNs name another service.</summary>
    private static string? Owner(string service) =>
        service switch
        {
            "iam" => "sts",
            "compute-optimizer" => "aco-automation",
            "qdeveloper" => "q",
            _ => null,
        };
}
