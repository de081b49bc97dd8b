using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the constants of one service.</summary>
internal static class PermissionsFile
{
    /// <summary>The class that holds the constants of all services.</summary>
    public const string ClassName = "Permissions";

    /// <summary>The name that the compiler knows the file by.</summary>
    public static string HintName(ServiceConstants service) =>
        service.ClassName.Length == 0 ? $"{ClassName}.g.cs" : $"{ClassName}.{service.ClassName}.g.cs";

    public static string Write(ServiceConstants service, CSharpOptions options) =>
        CSharpFile.Write(
            options,
            writer =>
            {
                writer.Line(XmlDoc.Summary("The IAM actions that the catalog names, by service."));
                writer.Open($"{options.Accessibility} static partial class {ClassName}");
                if (service.ClassName.Length == 0)
                {
                    WriteConstants(writer, service.Actions);
                }
                else
                {
                    writer.Line(XmlDoc.Summary($"The actions of {XmlDoc.Code(service.Prefix)} that the catalog names."));
                    // On this class and not on the one around it, which every service's file declares again.
                    writer.Line(CSharpFile.GeneratedCode);
                    writer.Open($"public static partial class {service.ClassName}");
                    WriteConstants(writer, service.Actions);
                    writer.Close();
                }

                writer.Close();
            }
        );

    private static void WriteConstants(IndentedWriter writer, EquatableArray<ActionConstant> actions)
    {
        for (int i = 0; i < actions.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteDocs(writer, actions[i]);
            writer.Line($"public const string {actions[i].Name} = {Literal.Of(actions[i].Action)};");
        }
    }

    private static void WriteDocs(IndentedWriter writer, ActionConstant constant)
    {
        string action = XmlDoc.Code(constant.Action);
        if (constant.Uses.Count == 1)
        {
            ActionUse use = constant.Uses[0];
            writer.Line(XmlDoc.Summary($"{action}: {Why(use)}"));
            writer.Line($"/// <remarks>{use.Text}.</remarks>");
            return;
        }

        bool areGrants = constant.Uses.All(use => use.IsGrant);
        writer.Line(XmlDoc.Summary($"{action}, {(areGrants ? "granted" : "named")} {constant.Uses.Count} times."));
        writer.Line("/// <remarks>");
        writer.Line("/// <list type=\"bullet\">");
        foreach (ActionUse use in constant.Uses)
        {
            string text = areGrants ? XmlDoc.Escape(use.Policy) + use.Place : use.Text;
            writer.Line($"/// <item><description>{text}: {Why(use)}</description></item>");
        }

        writer.Line("/// </list>");
        writer.Line("/// </remarks>");
    }

    private static string Why(ActionUse use) => XmlDoc.Escape(XmlDoc.Sentence(use.Why));
}
