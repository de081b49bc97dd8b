using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>The runtime library as generated code names it. Nothing here references it.</summary>
internal static class Runtime
{
    public const string Namespace = "Wiv.Catalog";

    /// <summary>The type by which the generator knows that the library is referenced.</summary>
    public const string MarkerType = Namespace + ".CatalogRuntime";

    /// <summary>A type of the library, qualified so that no type of the user's hides it.</summary>
    public static CSharpCode Type(string name) => $"global::{CSharpText.Name(Namespace)}.{CSharpText.Name(name)}";

    /// <summary>The type of a parameter's value.</summary>
    public static string ParameterType(ParameterType type) =>
        type switch
        {
            Model.ParameterType.AccountId => "AccountId",
            Model.ParameterType.Region => "Region",
            Model.ParameterType.ExternalId => "ExternalId",
            Model.ParameterType.Arn => "Arn",
            _ => "ParameterText",
        };
}
