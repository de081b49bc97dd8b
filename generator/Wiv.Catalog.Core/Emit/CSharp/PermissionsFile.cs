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
        if (constant.Grants.Count == 1)
        {
            ActionGrant grant = constant.Grants[0];
            writer.Line(XmlDoc.Summary($"{action}: {XmlDoc.Escape(XmlDoc.Sentence(grant.Why))}"));
            writer.Line($"/// <remarks>Granted by {Grant(grant)}.</remarks>");
            return;
        }

        writer.Line(XmlDoc.Summary($"{action}, granted {constant.Grants.Count} times."));
        writer.Line("/// <remarks>");
        writer.Line("/// <list type=\"bullet\">");
        foreach (ActionGrant grant in constant.Grants)
        {
            writer.Line(
                $"/// <item><description>{Grant(grant)}: {XmlDoc.Escape(XmlDoc.Sentence(grant.Why))}</description></item>"
            );
        }

        writer.Line("/// </list>");
        writer.Line("/// </remarks>");
    }

    private static string Grant(ActionGrant grant)
    {
        string group = grant.Group is null ? "" : $", {XmlDoc.Escape(grant.Group)}";
        string condition = grant.Condition is null ? "" : $", under the condition {XmlDoc.Code(grant.Condition)}";
        return $"{XmlDoc.Escape(grant.Policy)}{group}, on {XmlDoc.Code(grant.Resource)}{condition}";
    }
}
