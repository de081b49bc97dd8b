namespace Wiv.Catalog.Core.Sdk;

/// <summary>A type of the AWS SDK for .NET that calls AWS: a client, its interface, its paginators, or a helper over them.</summary>
internal abstract class SdkType
{
    /// <summary>The prefix of the actions of its service: <c>ce</c> for <c>Amazon.CostExplorer</c>.</summary>
    public required string Service { get; init; }

    /// <summary>What the method asks of IAM; <see langword="null"/> when no method of that name calls AWS.</summary>
    /// <param name="name">The name in C#, with or without <c>Async</c>.</param>
    public abstract SdkMethod? Find(string name);
}
