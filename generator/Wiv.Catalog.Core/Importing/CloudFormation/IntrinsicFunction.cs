using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The functions of templates: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html</summary>
internal static class IntrinsicFunction
{
    public const string Ref = "Ref";
    public const string Sub = "Fn::Sub";
    public const string Join = "Fn::Join";

    /// <summary>The function that an object calls; <see langword="null"/> when it calls none.</summary>
    public static string? NameOf(JsonValue value) =>
        value is JsonObject { Members.Count: 1 } call && IsName(call.Members[0].Name.Value) ? call.Members[0].Name.Value : null;

    /// <summary>The function of a tag: <c>!Sub</c> is <c>Fn::Sub</c>.</summary>
    public static string OfTag(string tag) => tag is "!Ref" or "!Condition" ? tag.Substring(1) : "Fn::" + tag.Substring(1);

    /// <summary>Tells a function whose result a catalog cannot have.</summary>
    public static void Refuse(string what, string function, SourceSpan span, ImportContext context) =>
        context.Refuse(
            span,
            $"{what} is made by {function}, whose result is known only on deployment",
            $"write it out, or with {Ref}, {Sub} and {Join} of parameters"
        );

    private static bool IsName(string name) => name == Ref || name.StartsWith("Fn::", StringComparison.Ordinal);
}
