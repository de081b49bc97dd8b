using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>A client whose methods are named as the operations that they call.</summary>
internal sealed class ConventionalType : SdkType
{
    public override SdkMethod? Find(string name)
    {
        string operation = name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
        AwsAction? own = AwsReference.Find(Service)?.FindAction(operation);
        string? action = SdkOperations.ActionFor($"{Service}:{operation}") ?? own?.FullName;
        return action is null
            ? null
            : new SdkMethod(
                name,
                operation,
                SdkCallKind.Convention,
                new EquatableArray<string>([action]),
                default,
                (own?.Dependents ?? []).ToEquatableArray()
            );
    }
}
