namespace Wiv.Catalog.Core.Sdk;

/// <summary>A client of the AWS SDK for .NET.</summary>
/// <param name="Namespace">Where it is: <c>Amazon.CostExplorer</c>.</param>
/// <param name="Interface">The name of its interface: <c>IAmazonCostExplorer</c>.</param>
/// <param name="Service">The prefix of the actions of its service: <c>ce</c>.</param>
internal sealed record SdkClient(string Namespace, string Interface, string Service)
{
    /// <summary>All operations that it calls, by the names of its methods without <c>Async</c>, sorted.</summary>
    public IEnumerable<SdkMethod> Methods => SdkReference.Find(Namespace, Interface)!.Methods;

    /// <summary>The operations of which nothing is known, sorted.</summary>
    public IEnumerable<string> UnknownOperations =>
        Methods.Where(method => method.Kind == SdkCallKind.Unknown).Select(method => method.Name);
}
