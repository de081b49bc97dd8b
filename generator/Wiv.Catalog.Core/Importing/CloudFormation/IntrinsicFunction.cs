using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The functions of templates: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html</summary>
internal static class IntrinsicFunction
{
    public const string Ref = "Ref";
    public const string Sub = "Fn::Sub";
    public const string Join = "Fn::Join";
    public const string If = "Fn::If";
    public const string GetAtt = "Fn::GetAtt";
    public const string FindInMap = "Fn::FindInMap";
    public const string Select = "Fn::Select";
    public const string Split = "Fn::Split";
    public const string ToJsonString = "Fn::ToJsonString";

    /// <summary>The loop of the macro AWS::LanguageExtensions; the rest of its key is the name of the loop.</summary>
    public const string ForEach = "Fn::ForEach";

    public const string Transform = "Fn::Transform";

    /// <summary>How to get a template in which the macros have done their work.</summary>
    public const string Processed =
        "import the template that it makes: aws cloudformation get-template --template-stage Processed";

    /// <summary>The function that an object calls; <see langword="null"/> when it calls none.</summary>
    public static string? NameOf(JsonValue value) =>
        value is JsonObject { Members.Count: 1 } call && IsName(call.Members[0].Name.Value) ? call.Members[0].Name.Value : null;

    /// <summary>The function of a tag: <c>!Sub</c> is <c>Fn::Sub</c>.</summary>
    public static string OfTag(string tag) => tag is "!Ref" or "!Condition" ? tag.Substring(1) : "Fn::" + tag.Substring(1);

    /// <summary>Tells a function whose result a catalog cannot have.</summary>
    public static void Refuse(string what, string function, SourceSpan span, ImportContext context)
    {
        if (IsLoop(function))
        {
            context.Refuse(span, $"{what} is made by the loop '{function}' of the macro AWS::LanguageExtensions", Processed);
        }
        else if (function == Transform)
        {
            context.Refuse(span, $"{what} is made by a macro, which {Transform} calls", Processed);
        }
        else
        {
            string which = function is FindInMap or Select or Split ? ", from values that" : ", whose result";
            context.Refuse(
                span,
                $"{what} is made by {function}{which} only the deployment knows",
                $"write it out, or with {Ref}, {Sub} and {Join} of parameters"
            );
        }
    }

    /// <summary>Whether a key is a loop.</summary>
    public static bool IsLoop(string name) => name.StartsWith(ForEach + "::", StringComparison.Ordinal);

    private static bool IsName(string name) => name == Ref || name.StartsWith("Fn::", StringComparison.Ordinal);
}
