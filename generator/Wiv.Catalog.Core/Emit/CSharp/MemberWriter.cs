using System.Globalization;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes members that are methods when they have parameters, and properties when they have none.</summary>
/// <param name="catalog">The catalog, for the types of its parameters.</param>
/// <param name="options">The project's options.</param>
internal sealed class MemberWriter(PermissionCatalog catalog, CSharpOptions options)
{
    private readonly Dictionary<string, Parameter> _parameters = catalog.Parameters.ToDictionary(parameter => parameter.Name);

    /// <summary>Writes a static member that gives a value of <paramref name="type"/>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="type">A type of the runtime library.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="parameters">The names of the parameters it needs, in any order.</param>
    /// <param name="expression">The lines of the expression it gives.</param>
    public void Write(
        IndentedWriter writer,
        string type,
        string name,
        IEnumerable<string> parameters,
        IReadOnlyList<string> expression
    )
    {
        Parameter[] needed = UsedParameters.Of(catalog, parameters);
        string member;
        if (needed.Length == 0)
        {
            member = $"public static {Runtime.Type(type)} {name} {{ get; }} =";
        }
        else
        {
            foreach (Parameter parameter in needed)
            {
                writer.Line(XmlDoc.Param(Identifier.Parameter(parameter.Name), ParameterText(parameter)));
            }

            member = $"public static {Runtime.Type(type)} {name}({string.Join(", ", needed.Select(Declaration))}) =>";
        }

        if (expression.Count == 1)
        {
            writer.Line($"{member} {expression[0]};");
            return;
        }

        writer.Line(member);
        writer.Indented(expression.Take(expression.Count - 1));
        writer.Indented([expression[expression.Count - 1] + ";"]);
    }

    /// <summary>A use of the member that a name of the catalog became: in parentheses stand the values it needs.</summary>
    public string Use(string className, string name, IEnumerable<string> parameters)
    {
        Parameter[] needed = UsedParameters.Of(catalog, parameters);
        string arguments = needed.Length == 0 ? "" : $"({string.Join(", ", needed.Select(p => Identifier.Parameter(p.Name)))})";
        return $"{options.GlobalPrefix}{className}.{Identifier.Member(className, name)}{arguments}";
    }

    /// <summary>An expression that puts the values of the member's parameters into a text.</summary>
    public string Text(Template template)
    {
        IEnumerable<string> parts = template.Parts.Select(part => part.IsParameter ? Argument(part.Text) : Literal.Of(part.Text));
        string expression = string.Join(" + ", parts);
        return expression.Length == 0 ? "\"\"" : expression;
    }

    /// <summary>The text of a value. It is checked here too, for only here is it known where it stands.</summary>
    private string Argument(string name)
    {
        string argument = Identifier.Parameter(name);
        string check = $"{Runtime.Type("CatalogParameter")}.Text({argument}.ToString(), nameof({argument})";
        return _parameters.TryGetValue(name, out Parameter? parameter) && ParameterForm.IsNarrowed(parameter)
            ? $"{check}, {Runtime.Type("ParameterHole")}.{parameter.Hole}, {Number(ParameterForm.Of(parameter).Longest)})"
            : $"{check})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Declaration(Parameter parameter) => $"{ParameterTypeName(parameter)} {Identifier.Parameter(parameter.Name)}";

    private string ParameterTypeName(Parameter parameter) =>
        parameter.Type == ParameterType.Arn && parameter.Matches is not null
            ? $"{options.GlobalPrefix}{ParametersFile.ClassName(catalog)}.{Identifier.FromName(parameter.Name)}"
            : Runtime.Type(Runtime.ParameterType(parameter.Type));

    private static string ParameterText(Parameter parameter) =>
        XmlDoc.Sentence(parameter.Why.Length == 0 ? $"The value of {parameter.Name}" : parameter.Why);
}
