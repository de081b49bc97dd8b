using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Json;

/// <summary>The AWS reference that an answer comes from.</summary>
internal sealed record ReferenceJson(string Date)
{
    /// <summary>The one this build carries.</summary>
    public static ReferenceJson Current { get; } = new(AwsReference.Date);
}
