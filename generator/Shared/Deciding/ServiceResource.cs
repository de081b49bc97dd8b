using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>Of which service and type a resource is. Nothing is allocated.</summary>
internal static class ServiceResource
{
    /// <summary>Whether it is the ARN of a resource of a service and type.</summary>
    /// <param name="resource">The ARN.</param>
    /// <param name="service">The service.</param>
    /// <param name="type">What its last field begins with.</param>
    public static bool Is(string resource, string service, string type) =>
        ArnForm.Count(resource) == ArnForm.Fields
        && IsAt(resource, ArnForm.Field(resource, ArnForm.Service), service, isWhole: true)
        && IsAt(resource, ArnForm.Field(resource, ArnForm.Resource), type, isWhole: false);

    private static bool IsAt(string text, (int Start, int Length) field, string expected, bool isWhole) =>
        (isWhole ? field.Length == expected.Length : field.Length >= expected.Length)
        && string.CompareOrdinal(text, field.Start, expected, 0, expected.Length) == 0;
}
