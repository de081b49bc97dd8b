using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Generator.Analyzers.Statements;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Tells what may be changed of a request that has a name.</summary>
internal static class RequestLocal
{
    /// <summary>
    /// The properties that are set anywhere beside its initializer; <see langword="null"/> when it is given to others than the
    /// SDK, or gets another name, and anything may be changed.
    /// </summary>
    public static IReadOnlyCollection<string>? ChangedProperties(ILocalReferenceOperation local)
    {
        List<string> changed = [];
        foreach (ILocalReferenceOperation reference in LocalUses.ReferencesTo(local))
        {
            switch (reference.Use())
            {
                case IPropertyReferenceOperation property when property.Instance?.Converted() == reference:
                    if (property.Parent is IAssignmentOperation assignment && assignment.Target == property)
                    {
                        changed.Add(property.Property.Name);
                    }

                    break;
                case IArgumentOperation { Parent: IInvocationOperation call }
                    when SdkMethods.IsOfAmazon(call.TargetMethod.ContainingNamespace):
                    break;
                default:
                    return null;
            }
        }

        return changed;
    }
}
