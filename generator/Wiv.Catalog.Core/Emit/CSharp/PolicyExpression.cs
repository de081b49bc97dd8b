using Wiv.Catalog.Core.Emit.Statements;
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

    /// <summary>The lines of an identity policy.</summary>
    public string[] Of(EquatableArray<MergedStatement> statements) => Document(statements.Select(Statement));

    /// <summary>The lines of a trust policy.</summary>
    public string[] Of(EquatableArray<TrustEntry> trust) =>
        Document(
            StatementMerger
                .Merge(trust)
                .Select(entries =>
                    $"{Runtime.Type("PolicyStatement")}.Allow({Literal.Of(entries.Key.Action)}).For({string.Join(", ", entries.Select(Principal))}){When(entries.Key.Condition)}"
                )
        );

    private static string[] Document(IEnumerable<string> statements)
    {
        string[] lines = statements.ToArray();
        return
        [
            $"{Runtime.Type("PolicyDocument")}.Create(",
            .. lines.Select((line, index) => $"    {line}{(index < lines.Length - 1 ? "," : ")")}"),
            .. lines.Length == 0 ? [")"] : Array.Empty<string>(),
        ];
    }

    private string Statement(MergedStatement statement)
    {
        string actions = string.Join(", ", statement.Actions.Select(action => _constants[action]));
        IEnumerable<string> resources = statement.Resources.Where(resource => !resource.IsAny).Select(Resource);
        string on = statement.Resources.Any(resource => resource.IsAny) ? "" : $".On({string.Join(", ", resources)})";
        return $"{Runtime.Type("PolicyStatement")}.Allow({actions}){on}{When(statement.Condition)}";
    }

    private string Resource(Resource resource) =>
        _members.Use(ResourcesFile.ClassName(catalog), resource.Name, resource.Arn.Parameters);

    private string When(Condition? condition) =>
        condition is null
            ? ""
            : $".When({_members.Use(ConditionsFile.ClassName(catalog), condition.Name, condition.Parameters)})";

    private static string Principal(TrustEntry entry)
    {
        string type = Runtime.Type("PolicyPrincipal");
        return entry.PrincipalType == "*"
            ? $"{type}.Anyone"
            : $"{type}.{Identifier.FromName(entry.PrincipalType == "AWS" ? "Aws" : entry.PrincipalType)}({Literal.Of(entry.Principal)})";
    }

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
