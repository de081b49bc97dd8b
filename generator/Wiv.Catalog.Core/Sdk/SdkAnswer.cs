using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Text;

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
            return new(
                name,
                operation,
                SdkCallKind.Exception,
                entry.Needs.ToEquatableArray(),
                entry.NeedsOneOf.ToEquatableArray(),
                entry.MayNeed.ToEquatableArray()
            );
        }

        AwsAction? action = AwsReference.Find(service)?.FindAction(operation);
        string? own = action?.FullName ?? (entry.IsNew ? $"{service}:{operation}" : null);
        return own is null
            ? new(name, operation, SdkCallKind.Unknown, default, default, default)
            : new(
                name,
                operation,
                SdkCallKind.Convention,
                new([own]),
                default,
                entry
                    .MayNeed.Concat(action?.Dependents ?? [])
                    .Where(other => !string.Equals(other, own, StringComparison.OrdinalIgnoreCase))
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .ToEquatableArray()
            );
    }

    public static SdkMethod NoCall(string name, string operation) =>
        new(name, operation, SdkCallKind.NoCall, default, default, default);
}
