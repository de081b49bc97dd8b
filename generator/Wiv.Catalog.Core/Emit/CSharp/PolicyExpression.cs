using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the expressions that build policy documents.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="services">The constants of all services.</param>
/// <param name="options">The project's options.</param>
internal sealed class PolicyExpression(
    PermissionCatalog catalog,
    EquatableArray<ServiceConstants> services,
    CSharpOptions options
)
{
    private readonly MemberWriter _members = new(catalog, options);
    private readonly Dictionary<string, string> _constants = ConstantsOf(services, options);

    /// <summary>The lines of a policy.</summary>
    public string[] Of(EquatableArray<Statement> statements)
    {
        string[] lines = statements.Select(Statement).ToArray();
        return
        [
            $"{Runtime.Type("PolicyDocument")}.Create(",
            .. lines.Select((line, index) => $"    {line}{(index < lines.Length - 1 ? "," : ")")}"),
            .. lines.Length == 0 ? [")"] : Array.Empty<string>(),
        ];
    }

    private string Statement(Statement statement)
    {
        string start = $"{Runtime.Type("PolicyStatement")}.{statement.Effect}{(statement.Actions.IsNot ? "Except" : "")}";
        string sid = statement.Sid is { } id ? $".WithSid({Literal.Of(id)})" : "";
        string actions = string.Join(", ", statement.Actions.Items.Select(Action));
        string conditions = string.Concat(statement.Conditions.Select(When));
        return $"{start}({actions}){Principals(statement)}{Resources(statement)}{conditions}{sid}";
    }

    /// <summary>The constant of an action; the actions of trust policies need have none.</summary>
    private string Action(string action) => _constants.TryGetValue(action, out string? constant) ? constant : Literal.Of(action);

    private string Principals(Statement statement) =>
        statement.Principals is { } principals
            ? $".{(principals.IsNot ? "ForAllExcept" : "For")}({string.Join(", ", principals.Items.Select(Principal))})"
            : "";

    private string Principal(Principal principal)
    {
        string type = Runtime.Type("PolicyPrincipal");
        return principal.IsAnyone
            ? $"{type}.Anyone"
            : $"{type}.{Identifier.FromName(principal.Type == "AWS" ? "Aws" : principal.Type)}({_members.Text(principal.Value)})";
    }

    /// <summary>A statement of the library is on every resource until it is told on which.</summary>
    private string Resources(Statement statement) =>
        statement.Resources is { } resources && !resources.Items.Any(resource => resource.IsAny)
            ? $".{(resources.IsNot ? "Except" : "On")}({string.Join(", ", resources.Items.Select(Resource))})"
            : "";

    private string Resource(Resource resource) =>
        _members.Use(ResourcesFile.ClassName(catalog), resource.Name, resource.Arn.Parameters);

    private string When(Condition condition) =>
        $".When({_members.Use(ConditionsFile.ClassName(catalog), condition.Name, condition.Parameters)})";

    private static Dictionary<string, string> ConstantsOf(EquatableArray<ServiceConstants> services, CSharpOptions options)
    {
        Dictionary<string, string> constants = new(StringComparer.OrdinalIgnoreCase);
        foreach (ServiceConstants service in services)
        {
            string prefix =
                service.ClassName.Length == 0 ? PermissionsFile.ClassName : $"{PermissionsFile.ClassName}.{service.ClassName}";
            foreach (ActionConstant action in service.Actions)
            {
                constants.Add(action.Action, $"{options.GlobalPrefix}{prefix}.{action.Name}");
            }
        }

        return constants;
    }
}
