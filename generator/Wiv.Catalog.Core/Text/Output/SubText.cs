namespace Wiv.Catalog.Core.Text.Output;

/// <summary>The text of CloudFormation's <c>Fn::Sub</c>, before it is written as YAML.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html</remarks>
internal static class SubText
{
    /// <summary>A text. A policy variable in it is IAM's to fill, not CloudFormation's.</summary>
    public static string Of(string text) => text.Replace("${", "${!");

    /// <summary>The value of a parameter or pseudo parameter.</summary>
    /// <param name="name">Letters and digits, with <c>::</c> in pseudo parameters.</param>
    public static string Value(string name) => "${" + name + "}";
}
