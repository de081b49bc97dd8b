using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>The elements of documentation comments.</summary>
internal static class XmlDoc
{
    /// <summary>A summary of one line.</summary>
    public static CSharpCode Summary(XmlCode xml) => CSharpText.Doc($"<summary>{xml}</summary>");

    /// <summary>Remarks of one line.</summary>
    public static CSharpCode Remarks(XmlCode xml) => CSharpText.Doc($"<remarks>{xml}</remarks>");

    /// <summary>A parameter's line.</summary>
    /// <param name="name">The name in code, where it may begin with <c>@</c>.</param>
    /// <param name="xml">What it is.</param>
    public static CSharpCode Param(string name, XmlCode xml) =>
        CSharpText.Doc($"<param name=\"{XmlText.Of(name.TrimStart('@'))}\">{xml}</param>");

    /// <summary>A reason behind what it explains: nothing but a full stop where there is none.</summary>
    public static XmlCode Reason(string why) => why.Length == 0 ? XmlCode.Of($".") : $": {XmlText.Sentence(why)}";
}
