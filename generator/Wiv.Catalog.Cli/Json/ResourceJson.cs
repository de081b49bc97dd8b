using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A resource of a row.</summary>
internal sealed record ResourceJson(string? Name, string Arn, string? Label)
{
    public static ResourceJson Of(Resource resource) => new(resource.Name, resource.Arn.ToString(), resource.Label);
}
