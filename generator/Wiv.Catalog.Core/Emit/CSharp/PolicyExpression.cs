using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

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
    private readonly Dictionary<string, CSharpCode> _constants = ConstantsOf(services, options);

    /// <summary>The lines of a policy.</summary>
    public CSharpCode[] Of(EquatableArray<Statement> statements)
    {
        CSharpCode[] lines = statements.Select(Statement).ToArray();
        return
        [
            $"{Runtime.Type("PolicyDocument")}.Create(",
            .. lines.Take(lines.Length - 1).Select(line => CSharpCode.Of($"    {line},")),
            lines.Length == 0 ? $")" : CSharpCode.Of($"    {lines[lines.Length - 1]})"),
        ];
    }

    private CSharpCode Statement(Statement statement)
    {
        CSharpCode start = Runtime.Type("PolicyStatement");
        CSharpCode method = CSharpText.Name($"{statement.Effect}{(statement.Actions.IsNot ? "Except" : "")}");
        CSharpCode sid = statement.Sid is { } id ? $".WithSid({CSharpText.Literal(id)})" : CSharpCode.Empty;
        CSharpCode actions = CSharpCode.Join($", ", statement.Actions.Items.Select(Action));
        CSharpCode conditions = CSharpCode.Concat(statement.Conditions.Select(When));
        return $"{start}.{method}({actions}){Principals(statement)}{Resources(statement)}{conditions}{sid}";
    }

    /// <summary>The constant of an action; the actions of trust policies need have none.</summary>
    private CSharpCode Action(string action) =>
        _constants.TryGetValue(action, out CSharpCode? constant) ? constant : CSharpText.Literal(action);

    private CSharpCode Principals(Statement statement) =>
        statement.Principals is { } principals
            ? Call(principals.IsNot ? "ForAllExcept" : "For", principals.Items.Select(Principal))
            : CSharpCode.Empty;

    private CSharpCode Principal(Principal principal)
    {
        CSharpCode type = Runtime.Type("PolicyPrincipal");
        CSharpCode kind = CSharpText.Name(Identifier.FromName(principal.Type == "AWS" ? "Aws" : principal.Type));
        return principal.IsAnyone ? CSharpCode.Of($"{type}.Anyone") : $"{type}.{kind}({_members.Text(principal.Value)})";
    }

    /// <summary>A statement of the library is on every resource until it is told on which.</summary>
    private CSharpCode Resources(Statement statement) =>
        statement.Resources is { } resources && !resources.Items.Any(resource => resource.IsAny)
            ? Call(resources.IsNot ? "Except" : "On", resources.Items.Select(Resource))
            : CSharpCode.Empty;

    private static CSharpCode Call(string method, IEnumerable<CSharpCode> arguments) =>
        $".{CSharpText.Name(method)}({CSharpCode.Join($", ", arguments)})";

    private CSharpCode Resource(Resource resource) =>
        _members.Use(ResourcesFile.ClassName(catalog), resource.Name, resource.Arn.Parameters);

    private CSharpCode When(Condition condition) =>
        $".When({_members.Use(ConditionsFile.ClassName(catalog), condition.Name, condition.Parameters)})";

    private static Dictionary<string, CSharpCode> ConstantsOf(EquatableArray<ServiceConstants> services, CSharpOptions options)
    {
        Dictionary<string, CSharpCode> constants = new(StringComparer.OrdinalIgnoreCase);
        foreach (ServiceConstants service in services)
        {
            string prefix =
                service.ClassName.Length == 0 ? PermissionsFile.ClassName : $"{PermissionsFile.ClassName}.{service.ClassName}";
            foreach (ActionConstant action in service.Actions)
            {
                constants.Add(action.Action, $"{options.GlobalPrefix}{CSharpText.Name(prefix)}.{CSharpText.Name(action.Name)}");
            }
        }

        return constants;
    }
}
