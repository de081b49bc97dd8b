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
            return NoCall(name, operation) with { MaybeNeeds = entry.MaybeNeeds.ToEquatableArray() };
        }

        if (entry.IsTold)
        {
            return new(
                name,
                operation,
                SdkCallKind.Exception,
                entry.Needs.Concat(entry.AlsoNeeds).ToEquatableArray(),
                entry.NeedsOneOf.ToEquatableArray(),
                entry.MayNeed.ToEquatableArray()
            )
            {
                DecidedBy = entry.DecidedBy,
            };
        }

        AwsAction? action = AwsReference.Find(service)?.FindAction(operation);
        string? own = action?.FullName ?? (entry.IsNew ? $"{service}:{operation}" : null);
        if (own is null)
        {
            return Unknown(name, operation, new([$"{service}:*"]));
        }

        string[] needs = [own, .. entry.AlsoNeeds];
        return new(
            name,
            operation,
            SdkCallKind.Convention,
            needs.ToEquatableArray(),
            default,
            entry.MayNeed.Concat(action?.Dependents ?? []).Except(needs, StringComparer.OrdinalIgnoreCase).ToEquatableArray()
        );
    }

    public static SdkMethod NoCall(string name, string operation) =>
        new(name, operation, SdkCallKind.NoCall, default, default, default);

    /// <param name="name">The name of the method.</param>
    /// <param name="operation">The operation that it calls, if that is known.</param>
    /// <param name="maybe">Patterns of what it may ask for.</param>
    public static SdkMethod Unknown(string name, string operation, EquatableArray<string> maybe) =>
        new(name, operation, SdkCallKind.Unknown, default, default, default) { MaybeNeeds = maybe };
}
