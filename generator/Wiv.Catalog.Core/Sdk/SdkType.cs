using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>A type of the AWS SDK for .NET that calls AWS: a client, its interface, its paginators, or a helper over them.</summary>
internal sealed class SdkType
{
    /// <summary>What every client has beside its operations; nothing of it is sent.</summary>
    private static readonly string[] CommonMembers = ["Dispose", "DetermineServiceOperationEndpoint"];

    private readonly IReadOnlyList<string> _names;
    private readonly IReadOnlyList<SdkEntry> _entries;
    private readonly Lazy<Dictionary<string, SdkEntry>> _byName;

    /// <param name="names">Its names: that of the interface, and that of the class.</param>
    /// <param name="entries">Its methods, still to be added when this is called.</param>
    public SdkType(IReadOnlyList<string> names, IReadOnlyList<SdkEntry> entries)
    {
        _names = names;
        _entries = entries;
        _byName = new(() => _entries.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The prefix of the actions of its service: <c>ce</c> for <c>Amazon.CostExplorer</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Whether it is a client, whose methods are the operations of the service.</summary>
    public required bool IsClient { get; init; }

    /// <summary>All methods that are known, without <c>Async</c>, sorted.</summary>
    public IEnumerable<SdkMethod> Methods => _entries.Select(entry => Method(entry.Name, entry));

    public bool HasName(string name) => _names.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the method asks of IAM; <see langword="null"/> when no method of that name calls AWS.</summary>
    /// <param name="name">The name in C#, with or without <c>Async</c>.</param>
    public SdkMethod? Find(string name)
    {
        // Lambda's InvokeAsync is the operation Invoke, its InvokeAsyncAsync the operation InvokeAsync.
        bool isAsync = name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal);
        string operation = isAsync ? name.Substring(0, name.Length - 5) : name;
        if (_byName.Value.TryGetValue(operation, out SdkEntry? entry) || _byName.Value.TryGetValue(name, out entry))
        {
            return Method(name, entry);
        }

        if (!IsClient)
        {
            // What waits in a helper goes to AWS.
            return isAsync && name != "DisposeAsync" ? SdkAnswer.Unknown(name, "", new([$"{Service}:*"])) : null;
        }

        // The SDK may be newer than the table.
        SdkEntry newer = new(operation, "");
        return CommonMembers.Contains(name, StringComparer.Ordinal) ? SdkAnswer.NoCall(name, "")
            : isAsync || AwsReference.Find(Service)?.FindAction(operation) is not null ? Method(name, newer)
            : null;
    }

    /// <summary>What the operation asks of IAM; <see langword="null"/> when the table does not have it.</summary>
    /// <param name="name">Its name in AWS's API, whatever the capitals.</param>
    public SdkMethod? FindOperation(string name) =>
        _byName.Value.TryGetValue(name, out SdkEntry? entry) ? Method(entry.Name, entry) : null;

    private SdkMethod Method(string name, SdkEntry entry) =>
        !entry.IsTold && entry.Operation.Length > 0 && _byName.Value.TryGetValue(entry.Operation, out SdkEntry? operation)
            ? SdkAnswer.For(name, Service, operation)
            : SdkAnswer.For(name, Service, entry);
}
