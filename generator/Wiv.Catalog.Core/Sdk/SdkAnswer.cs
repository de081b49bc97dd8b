using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>Tells of a method what the table says, and by convention what it does not say.</summary>
internal static class SdkAnswer
{
    public static SdkMethod For(string name, string service, SdkEntry entry)
    {
        string operation = entry.Operation.Length > 0 ? entry.Operation : entry.Name;
        if (entry.IsNoCall)
        {
            return NoCall(name, operation);
        }

        if (entry.IsTold)
        {
            return Method(name, operation, SdkCallKind.Exception, entry.Needs, entry);
        }

        string? own =
            AwsReference.Find(service)?.FindAction(operation)?.FullName ?? (entry.IsNew ? $"{service}:{operation}" : null);
        return own is null
            ? new(name, operation, SdkCallKind.Unknown, default, default, default)
            : Method(name, operation, SdkCallKind.Convention, [own], entry);
    }

    public static SdkMethod NoCall(string name, string operation) =>
        new(name, operation, SdkCallKind.NoCall, default, default, default);

    private static SdkMethod Method(string name, string operation, SdkCallKind kind, string[] needs, SdkEntry entry) =>
        new(
            name,
            operation,
            kind,
            needs.ToEquatableArray(),
            entry.NeedsOneOf.ToEquatableArray(),
            entry
                .MayNeed.Concat(needs.SelectMany(Dependents))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Except(needs, StringComparer.OrdinalIgnoreCase)
                .ToEquatableArray()
        );

    private static IEnumerable<string> Dependents(string action)
    {
        int colon = action.IndexOf(':');
        return AwsReference.Find(action.Substring(0, colon))?.FindAction(action.Substring(colon + 1))?.Dependents ?? [];
    }
}
