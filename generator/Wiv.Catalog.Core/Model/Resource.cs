namespace Wiv.Catalog.Core.Model;

/// <summary>What a permission is granted on.</summary>
/// <param name="Name">Its name in the catalog.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Label">What the docs show instead of the ARN.</param>
/// <param name="Why">A note; may be empty.</param>
internal sealed record Resource(string Name, Template Arn, string? Label, string Why)
{
    private const string AnyName = "*";

    /// <summary>Every resource: <c>*</c>.</summary>
    public static Resource Any { get; } = new(AnyName, Template.Literal(AnyName), null, "");

    /// <summary>Whether it is every resource.</summary>
    public bool IsAny => Name == AnyName;

    /// <summary>What the docs show.</summary>
    public string Display => Label ?? Arn.ToString();
}
