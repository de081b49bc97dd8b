using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

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
                writer.Line(XmlDoc.Summary($"The IAM actions that the catalog names, by service."));
                writer.Open($"{options.Accessibility} static partial class {CSharpText.Name(ClassName)}");
                if (service.ClassName.Length == 0)
                {
                    WriteConstants(writer, service.Actions);
                }
                else
                {
                    writer.Line(XmlDoc.Summary($"The actions of {XmlText.Code(service.Prefix)} that the catalog names."));
                    // On this class and not on the one around it, which every service's file declares again.
                    writer.Line(CSharpFile.GeneratedCode);
                    writer.Open($"public static partial class {CSharpText.Name(service.ClassName)}");
                    WriteConstants(writer, service.Actions);
                    writer.Close();
                }

                writer.Close();
            }
        );

    private static void WriteConstants(IndentedWriter writer, EquatableArray<ActionConstant> actions)
    {
        var wildcards = new Work(Budgets.DocumentedWildcards);
        for (int i = 0; i < actions.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            bool listsMatches = !ActionGrammar.IsPattern(actions[i].Action) || wildcards.Spend(1);
            ActionDocs.Write(writer, actions[i], listsMatches);
            writer.Line($"public const string {CSharpText.Name(actions[i].Name)} = {CSharpText.Literal(actions[i].Action)};");
        }
    }
}
