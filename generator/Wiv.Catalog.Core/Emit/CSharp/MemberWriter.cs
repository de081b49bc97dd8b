using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text.Output;

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
    /// <param name="isKept">Whether a property keeps its value, and does not ask for it each time.</param>
    public void Write(
        IndentedWriter writer,
        string type,
        string name,
        IEnumerable<string> parameters,
        IReadOnlyList<CSharpCode> expression,
        bool isKept
    )
    {
        Parameter[] needed = UsedParameters.Of(catalog, parameters);
        CSharpCode member;
        if (needed.Length == 0)
        {
            member =
                $"public static {Runtime.Type(type)} {CSharpText.Name(name)} {(isKept ? CSharpCode.Of($"{{ get; }} =") : $"=>")}";
        }
        else
        {
            foreach (Parameter parameter in needed)
            {
                writer.Line(XmlDoc.Param(Identifier.Parameter(parameter.Name), ParameterText(parameter)));
            }

            member =
                $"public static {Runtime.Type(type)} {CSharpText.Name(name)}({CSharpCode.Join($", ", needed.Select(Declaration))}) =>";
        }

        if (expression.Count == 1)
        {
            writer.Line($"{member} {expression[0]};");
            return;
        }

        writer.Line(member);
        writer.Indented(expression.Take(expression.Count - 1));
        writer.Indented([$"{expression[expression.Count - 1]};"]);
    }

    /// <summary>An expression that puts the values of the member's parameters into a text.</summary>
    public CSharpCode Text(Template template) =>
        template.Parts.Count == 0
            ? CSharpText.Literal("")
            : CSharpCode.Join(
                $" + ",
                template.Parts.Select(part => part.IsParameter ? CheckedText(part.Text) : CSharpText.Literal(part.Text))
            );

    /// <summary>The text of a value. It is checked here too, for only here is it known where it stands.</summary>
    public CSharpCode CheckedText(string name)
    {
        CSharpCode argument = CSharpText.Name(Identifier.Parameter(name));
        CSharpCode text = HoleText(name, argument);
        ParameterDetails details = _parameters.TryGetValue(name, out Parameter? parameter)
            ? parameter.Details
            : ParameterDetails.None;
        CSharpCode values = CSharpCode.Concat(details.Values.Select(value => CSharpCode.Of($", {CSharpText.Literal(value)}")));
        return details.Values.Count == 0 && details.Shortest <= 1
            ? text
            : CSharpCode.Of(
                $"{Runtime.Type("CatalogParameter")}.Allowed({text}, nameof({argument}), {details.Shortest}{values})"
            );
    }

    private CSharpCode HoleText(string name, CSharpCode argument)
    {
        CSharpCode check = $"{Runtime.Type("CatalogParameter")}.Text({argument}.ToString(), nameof({argument})";
        return _parameters.TryGetValue(name, out Parameter? parameter) && ParameterForm.IsNarrowed(parameter)
            ? $"{check}, {Runtime.Type("ParameterHole")}.{CSharpText.Name(parameter.Hole.ToString())}, {ParameterForm.Of(parameter).Longest})"
            : CSharpCode.Of($"{check})");
    }

    private CSharpCode Declaration(Parameter parameter) => $"{ParameterTypeName(parameter)} {ArgumentName(parameter)}";

    private static CSharpCode ArgumentName(Parameter parameter) => CSharpText.Name(Identifier.Parameter(parameter.Name));

    private CSharpCode ParameterTypeName(Parameter parameter) =>
        parameter.Type == ParameterType.Arn && parameter.Matches is not null
            ? $"{options.GlobalPrefix}{CSharpText.Name(ParametersFile.ClassName(catalog))}.{CSharpText.Name(Identifier.FromName(parameter.Name))}"
            : Runtime.Type(Runtime.ParameterType(parameter.Type));

    private static XmlCode ParameterText(Parameter parameter) =>
        XmlText.Sentence(parameter.Why.Length == 0 ? $"The value of {parameter.Name}" : parameter.Why);
}
