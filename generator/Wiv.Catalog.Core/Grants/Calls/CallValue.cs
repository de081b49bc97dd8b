namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>A value of a request.</summary>
/// <param name="Name">The property or parameter, as it is spelled there.</param>
/// <param name="Text">The value; a <c>*</c> stands for what is not known of it.</param>
internal sealed record CallValue(string Name, string Text);
