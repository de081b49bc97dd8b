using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes a type for every parameter that is an ARN: one that only an ARN of the right service can become.</summary>
internal static class ParametersFile
{
    /// <summary>The class that holds the types.</summary>
    public static string ClassName(PermissionCatalog catalog) => Identifier.FromName(catalog.Name) + "Parameters";

    /// <summary>The file, or <see langword="null"/> when the catalog has no such parameter.</summary>
    public static string? Write(PermissionCatalog catalog, CSharpOptions options)
    {
        Parameter[] arns = catalog
            .Parameters.Where(parameter => parameter is { Type: ParameterType.Arn, Matches: not null })
            .ToArray();
        if (arns.Length == 0)
        {
            return null;
        }

        return CSharpFile.Write(
            options,
            writer =>
            {
                writer.Line(
                    XmlDoc.Summary($"The types of the parameters of the catalog {XmlText.Of(catalog.Name)} that are ARNs.")
                );
                writer.Line(CSharpFile.GeneratedCode);
                writer.Open($"{options.Accessibility} static partial class {CSharpText.Name(ClassName(catalog))}");
                for (int i = 0; i < arns.Length; i++)
                {
                    if (i > 0)
                    {
                        writer.Line();
                    }

                    WriteType(writer, arns[i], options);
                }

                writer.Close();
            }
        );
    }

    private static void WriteType(IndentedWriter writer, Parameter parameter, CSharpOptions options)
    {
        CSharpCode name = CSharpText.Name(Identifier.FromName(parameter.Name));
        CSharpCode arn = Runtime.Type("Arn");
        CSharpCode isMatch = $"{Runtime.Type("CatalogParameter")}.IsMatch(arn, Pattern)";
        XmlCode pattern = XmlText.Code(parameter.Matches!);
        XmlCode kind = $"An ARN that matches {pattern}.";
        writer.Line(XmlDoc.Summary(parameter.Why.Length == 0 ? kind : $"{XmlText.Sentence(parameter.Why)} {kind}"));
        writer.Open($"public readonly struct {name} : global::System.IEquatable<{name}>");
        writer.Line(XmlDoc.Summary($"What the ARN must match."));
        writer.Line($"public const string Pattern = {CSharpText.Literal(parameter.Matches!)};");
        writer.Line();
        writer.Line($"private readonly {arn} _arn;");
        writer.Line();
        writer.Line($"private {name}({arn} arn) {{ _arn = arn; }}");
        writer.Line();
        writer.Line(XmlDoc.Summary($"The ARN."));
        writer.Line(
            $"/// <exception cref=\"global::System.InvalidOperationException\">This is the default value, which holds none.</exception>"
        );
        writer.Line($"public string Value {{ get {{ return _arn.Value; }} }}");
        writer.Line();
        writer.Line(XmlDoc.Summary($"Reads an ARN that matches {pattern}."));
        writer.Line($"/// <exception cref=\"global::System.FormatException\">It is no ARN, or one of another kind.</exception>");
        writer.Open($"public static {name} Parse(string value)");
        writer.Line($"{arn} arn = {arn}.Parse(value);");
        writer.Line($"if ({isMatch}) {{ return new {name}(arn); }}");
        writer.Line(
            $"throw new global::System.FormatException(\"'\" + value + {CSharpText.Literal($"' is not a value of {parameter.Name}: the ARN must match ")} + Pattern + \".\");"
        );
        writer.Close();
        writer.Line();
        writer.Line(XmlDoc.Summary($"Reads an ARN that matches {pattern}; <see langword=\"false\"/> when it is none."));
        writer.Open($"public static bool TryParse(string{options.Nullable} value, out {name} result)");
        writer.Line($"{arn} arn;");
        writer.Line($"bool isOne = {arn}.TryParse(value, out arn) && {isMatch};");
        writer.Line($"result = isOne ? new {name}(arn) : default({name});");
        writer.Line($"return isOne;");
        writer.Close();
        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        writer.Line($"public bool Equals({name} other) {{ return _arn.Equals(other._arn); }}");
        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        writer.Line(
            $"public override bool Equals(object{options.Nullable} obj) {{ return obj is {name} && Equals(({name})obj); }}"
        );
        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() {{ return _arn.GetHashCode(); }}");
        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        writer.Line($"public override string ToString() {{ return _arn.ToString(); }}");
        writer.Line();
        writer.Line(XmlDoc.Summary($"Whether both are the same ARN."));
        writer.Line($"public static bool operator ==({name} left, {name} right) {{ return left.Equals(right); }}");
        writer.Line();
        writer.Line(XmlDoc.Summary($"Whether they are different ARNs."));
        writer.Line($"public static bool operator !=({name} left, {name} right) {{ return !left.Equals(right); }}");
        writer.Close();
    }
}
