using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using CatalogPrincipal = Wiv.Catalog.Core.Model.Principal;

namespace Wiv.Catalog.Generator.Tests.Templates;

/// <summary>Makes a policy of a catalog with the methods that a user has: what the generated text must be.</summary>
/// <param name="values">The values of the parameters.</param>
internal sealed class StatementByStatement(IReadOnlyDictionary<string, string> values)
{
    public PolicyDocument Policy(EquatableArray<Statement> statements) => PolicyDocument.Create(statements.Select(Statement));

    private PolicyStatement Statement(Statement statement)
    {
        string[] actions = [.. statement.Actions.Items];
        PolicyStatement made = (statement.IsDeny, statement.Actions.IsNot) switch
        {
            (false, false) => PolicyStatement.Allow(actions),
            (false, true) => PolicyStatement.AllowExcept(actions),
            (true, false) => PolicyStatement.Deny(actions),
            (true, true) => PolicyStatement.DenyExcept(actions),
        };
        if (statement.Principals is { } principals)
        {
            PolicyPrincipal[] who = [.. principals.Items.Select(Principal)];
            made = principals.IsNot ? made.ForAllExcept(who) : made.For(who);
        }

        if (statement.Resources is { } resources && !resources.Items.Any(resource => resource.IsAny))
        {
            PolicyResource[] on = [.. resources.Items.Select(resource => PolicyResource.Parse(Text(resource.Arn)))];
            made = resources.IsNot ? made.Except(on) : made.On(on);
        }

        made = statement.Tests.Aggregate(made, (all, test) => all.When(test.Operator, test.Key, [.. test.Values.Select(Text)]));
        return statement.Sid is { } sid ? made.WithSid(sid) : made;
    }

    private PolicyPrincipal Principal(CatalogPrincipal principal) =>
        principal.Type switch
        {
            "*" => PolicyPrincipal.Anyone,
            "AWS" => PolicyPrincipal.Aws(Text(principal.Value)),
            "Service" => PolicyPrincipal.Service(Text(principal.Value)),
            "Federated" => PolicyPrincipal.Federated(Text(principal.Value)),
            _ => PolicyPrincipal.CanonicalUser(Text(principal.Value)),
        };

    private string Text(Template template) => template.Render(name => values[name]);
}
