using CsCheck;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>Catalogs whose texts hold every sign that YAML, CloudFormation or Terraform reads as its own.</summary>
internal static class RandomCatalog
{
    public static IReadOnlyDictionary<string, string> Values { get; } =
        new Dictionary<string, string>
        {
            ["AccountId"] = "123456789012",
            ["Version"] = "eu-west-1",
            ["External.Id"] = "a:b/c",
        };

    private static readonly Parameter[] Parameters =
    [
        new("AccountId", ParameterType.AccountId, null, "Whose? \"Ours\" ${is} %{it}"),
        new("Version", ParameterType.Region, null, ""),
        new("External.Id", ParameterType.ExternalId, null, "It's: # yes"),
    ];

    private static readonly Gen<Template> Text = Gen.OneOf<TemplatePart>([
            .. new[]
            {
                "a",
                "no",
                "'",
                "\"",
                "\\",
                ": ",
                " #",
                "- ",
                "%{x}",
                "%",
                "&",
                "*",
                "?",
                "{",
                "}",
                "!Sub ",
                "@",
                "12",
                "\u2028",
                "é",
                "🙂",
                "${aws:username}",
                "${aws:PrincipalTag/team, 'none'}",
                "arn:aws:s3:::",
                "arn:aws:iam::613007325984:",
            }.Select(text => new TemplatePart(text, false)),
            .. Parameters.Select(parameter => new TemplatePart(parameter.Name, true)),
        ])
        .List[1, 5]
        .Select(Joined);

    private static readonly Gen<Element<string>> Actions = Gen.Select(
        Gen.Bool,
        Gen.OneOf("s3:Get*", "s3:GetObject", "s3:*", "*", "ec2:Describe*", "iam:PassRole").List[1, 3],
        (isNot, actions) => new Element<string>(isNot, actions.Distinct().ToEquatableArray())
    );

    private static readonly Gen<Element<Resource>> Resources = Gen.Select(
        Gen.Bool,
        Text.List[1, 3],
        (isNot, arns) =>
            new Element<Resource>(isNot, arns.Select(arn => new Resource($"{arn}", arn, null, "")).ToEquatableArray())
    );

    private static readonly Gen<Element<Principal>> Principals = Gen.Select(
        Gen.Bool,
        Gen.Select(Gen.OneOf("AWS", "Service", "Federated"), Text, (type, value) => new Principal(type, value)).List[1, 3],
        (isNot, principals) => new Element<Principal>(isNot, principals.ToEquatableArray())
    );

    private static readonly Gen<EquatableArray<Condition>> Conditions = Gen.Select(
            Gen.OneOf("StringEquals", "Null", "ForAnyValue:StringLike"),
            Gen.OneOf("aws:PrincipalTag/a b", "aws:PrincipalTag/it's", "aws:RequestTag/yes: no #", "s3:prefix"),
            Text.List[1, 2],
            (test, key, values) => new KeyTest(test, key, values.ToEquatableArray())
        )
        .List[0, 3]
        .Select(tests =>
            tests
                .DistinctBy(test => (test.Operator, test.Key))
                .Select(test => new Condition("Random", new[] { test }.ToEquatableArray(), null, ""))
                .ToEquatableArray()
        );

    private static readonly Gen<Element<Principal>?> NoPrincipal = Gen.Const(() => (Element<Principal>?)null);
    private static readonly Gen<Element<Resource>?> NoResource = Gen.Const(() => (Element<Resource>?)null);

    public static Gen<PermissionCatalog> Any { get; } =
        Gen.Select(
            Statement(Resources.Select(resources => (Element<Resource>?)resources), NoPrincipal).List[1, 4].List[0, 3],
            Statement(NoResource, Principals.Select(principals => (Element<Principal>?)principals)).List[0, 2],
            (policies, trust) =>
                new PermissionCatalog("Random", "It's: \"random\" #1", "")
                {
                    Parameters = Parameters.ToEquatableArray(),
                    Trust = trust.Select(statement => new TrustEntry(statement, "Reason")).ToEquatableArray(),
                    Policies = policies
                        .Select((statements, number) => new Policy($"Random-{number}", Groups(statements), "Why: 'so'"))
                        .ToEquatableArray(),
                }
        );

    /// <summary>The same with so many resources and actions that policies do not fit, and statements neither.</summary>
    public static Gen<PermissionCatalog> Long { get; } =
        Gen.Select(
            Any,
            Gen.Int[1, 150],
            Gen.Int[1, 150],
            Gen.Bool,
            (catalog, resources, actions, hasSids) =>
                catalog with
                {
                    Policies = catalog
                        .Policies.Select(policy =>
                            policy with
                            {
                                Groups = Groups(
                                    policy.Permissions.Select(
                                        (row, number) =>
                                            Lengthened(row.Statement, resources / (number + 1), actions) with
                                            {
                                                Sid = hasSids ? $"Row{number}" : null,
                                            }
                                    )
                                ),
                            }
                        )
                        .ToEquatableArray(),
                }
        );

    private static Statement Lengthened(Statement statement, int resources, int actions) =>
        statement with
        {
            Actions = Lengthened(statement.Actions, actions, number => $"s3:{Padded("Act", number)}"),
            Resources = Lengthened(
                statement.Resources!,
                resources,
                number => new Resource($"Long{number}", Template.Literal($"arn:aws:s3:::{Padded("b", number)}"), null, "")
            ),
        };

    private static Element<T> Lengthened<T>(Element<T> element, int count, Func<int, T> item)
        where T : IEquatable<T> =>
        element with
        {
            Items = element.Items.Concat(Enumerable.Range(0, count).Select(item)).ToEquatableArray(),
        };

    private static string Padded(string text, int number) => text.PadRight(40 + number % 30, 'x') + number;

    private static Gen<Statement> Statement(Gen<Element<Resource>?> resources, Gen<Element<Principal>?> principals) =>
        Gen.Select(
            Gen.OneOf(Effect.Allow, Effect.Deny),
            principals,
            Actions,
            resources,
            Conditions,
            (effect, who, actions, on, conditions) => new Statement(effect, who, actions, on, conditions)
        );

    private static EquatableArray<Group> Groups(IEnumerable<Statement> statements) =>
        new[]
        {
            new Group(null, null, statements.Select(statement => new Permission(statement, true, "Reason")).ToEquatableArray()),
        }.ToEquatableArray();

    /// <summary>The parts in one: the reader of catalogs leaves no two texts beside one another.</summary>
    private static Template Joined(List<TemplatePart> parts)
    {
        List<TemplatePart> joined = [];
        foreach (TemplatePart part in parts)
        {
            if (joined.Count > 0 && !part.IsParameter && !joined[^1].IsParameter)
            {
                // Half a policy variable is none to IAM, and Terraform's own notation has no escape.
                string text = joined[^1].Text + (joined[^1].Text[^1] == '&' && part.Text[0] == '{' ? " " : "") + part.Text;
                joined[^1] = new TemplatePart(text, false);
            }
            else
            {
                joined.Add(part);
            }
        }

        return new Template(joined.ToEquatableArray());
    }
}
