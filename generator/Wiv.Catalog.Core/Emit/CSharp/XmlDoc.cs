namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes XML documentation.</summary>
internal static class XmlDoc
{
    /// <summary>Text made safe for XML.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Code in a text.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";

    /// <summary>A summary of one line; <paramref name="xml"/> is XML already.</summary>
    public static string Summary(string xml) => $"/// <summary>{xml}</summary>";

    /// <summary>A parameter's line.</summary>
    public static string Param(string name, string text) => $"/// <param name=\"{name.TrimStart('@')}\">{Escape(text)}</param>";

    /// <summary>A sentence's end, unless the text has one.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 || text[text.Length - 1] is ('.' or '!' or '?') ? text : text + ".";
}
