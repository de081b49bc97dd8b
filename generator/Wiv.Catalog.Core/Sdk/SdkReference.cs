using System.Collections.Concurrent;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>
/// Which types of the AWS SDK for .NET call AWS, and what each call asks of IAM. Embedded; a namespace is read when it is
/// first asked for. Every member may be called from several threads.
/// </summary>
internal static class SdkReference
{
    /// <summary>The name of the embedded resource.</summary>
    public const string ResourceName = "sdk-table.bin";

    /// <summary>What stands before every namespace, and not in the names of the texts.</summary>
    public const string NamespaceStart = "Amazon.";

    private const string ModelEnd = ".Model";

    private static readonly Lazy<ReferencePack> Pack = new(() => ReferencePack.Open(ResourceName));

    private static readonly Lazy<SdkIndex> Index = new(() => SdkIndex.Read(Pack.Value.Read(SdkIndex.TextName)));

    private static readonly ConcurrentDictionary<string, SdkType[]> Read = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All clients, sorted by namespace.</summary>
    public static IReadOnlyList<SdkClient> Clients => Index.Value.Clients;

    /// <summary>Whether types of the namespace may call AWS: <c>Amazon.EC2</c>, <c>Amazon.EC2.Model</c>, <c>Amazon.S3.Transfer</c>.</summary>
    public static bool HasNamespace(string @namespace) => TextName(@namespace) is not null;

    /// <summary>The type with that name; <see langword="null"/> when none of its methods is known to call AWS.</summary>
    /// <param name="namespace">The namespace of the type, as <c>Amazon.EC2</c>.</param>
    /// <param name="name">Its name without type parameters: <c>IAmazonEC2</c>, <c>AmazonEC2Client</c>, <c>ITransferUtility</c>.</param>
    public static SdkType? Find(string @namespace, string name)
    {
        if (TextName(@namespace) is not { } text)
        {
            return null;
        }

        bool isModel = @namespace.EndsWith(ModelEnd, StringComparison.Ordinal);
        return isModel && !name.EndsWith("PaginatorFactory", StringComparison.Ordinal)
            ? null
            : Types(text).FirstOrDefault(type => isModel ? type.IsClient : type.HasName(name));
    }

    /// <summary>
    /// What a method of a type may ask for that the table does not know; <see langword="null"/> when it is none of the SDK's or
    /// its packages', or calls nothing.
    /// </summary>
    /// <param name="assembly">The assembly that has the type; empty when it is not known.</param>
    /// <param name="namespace">The namespace of the type.</param>
    /// <param name="name">Its name without type parameters.</param>
    /// <param name="method">The name of the method; <c>.ctor</c> for a constructor.</param>
    public static SdkMethod? FindOther(string assembly, string @namespace, string name, string method)
    {
        // The types of a namespace of helpers were looked at one by one.
        if (TextName(@namespace) is not null && !Index.Value.ByNamespace.ContainsKey(@namespace))
        {
            return null;
        }

        EquatableArray<string> maybe = Index.Value.Others.MaybeNeeds(assembly, @namespace, name, method, Index.Value.ByNamespace);
        return maybe.Count == 0 ? null : SdkAnswer.Unknown(method, "", maybe);
    }

    /// <summary>Whether an operation of the SDK needs the action, always or in some requests: <c>consolidatedbilling:GetAccountBillingRole</c> none does.</summary>
    /// <param name="action">An action in full, without wildcards.</param>
    public static bool IsCallable(string action) =>
        Index.Value.IsNeededElsewhere(action)
        || OperationsNamed(action)
            .Any(method =>
                method.Needs.Concat(method.NeedsOneOf).Concat(method.MayNeed).Contains(action, StringComparer.OrdinalIgnoreCase)
            );

    /// <summary>The action that is needed first for an operation, written as an action: <c>s3:ListObjects</c> gives <c>s3:ListBucket</c>.</summary>
    public static string? ActionOf(string operation) =>
        OperationsNamed(operation)
            .Select(method => method.Needs.Concat(method.NeedsOneOf).FirstOrDefault())
            .FirstOrDefault(action => action is not null);

    private static IEnumerable<SdkMethod> OperationsNamed(string fullName)
    {
        int colon = fullName.IndexOf(':');
        return colon < 0
            ? []
            : Index
                .Value.ClientsOf(fullName.Substring(0, colon))
                .Select(client => Find(client.Namespace, client.Interface)!.FindOperation(fullName.Substring(colon + 1)))
                .OfType<SdkMethod>();
    }

    /// <summary>The name of the text about the namespace: that of models is the one of their client.</summary>
    private static string? TextName(string @namespace)
    {
        if (!@namespace.StartsWith(NamespaceStart, StringComparison.Ordinal))
        {
            return null;
        }

        int end = @namespace.EndsWith(ModelEnd, StringComparison.Ordinal)
            ? @namespace.Length - ModelEnd.Length
            : @namespace.Length;
        string name = end < NamespaceStart.Length ? "" : @namespace.Substring(NamespaceStart.Length, end - NamespaceStart.Length);
        return Pack.Value.Contains(name) && name != SdkIndex.TextName ? name : null;
    }

    private static SdkType[] Types(string text) => Read.GetOrAdd(text, name => SdkTextReader.Read(Pack.Value.Read(name)));
}
