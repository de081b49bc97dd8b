using System.Text;
using CsCheck;

namespace Wiv.Catalog.Tests.Templates;

/// <summary>A policy that is made in both ways: as a template that is filled, and statement by statement.</summary>
internal sealed class RandomTemplate
{
    private static readonly string[] Names = ["<a>", "<b>", "<c>"];

    // The name of a hole stands for its value. Each kind of text has the holes whose values it takes.
    private static readonly Gen<string> Principals = Gen.OneOf("x", "<a>", "x<a>", "xx", "<a>y");
    private static readonly Gen<string> Resources = Gen.OneOf("x", "<a>", "<b>", "<a><b>", "x<a>", "é<b>-1", "<b>y", "xx", "*");
    private static readonly Gen<string> Tested = Gen.OneOf(
        "x",
        "<a>",
        "<b>",
        "<c>",
        "<a><c>",
        "\"<c>",
        "é<b>",
        "{0}",
        "\n",
        "12"
    );

    private static readonly Gen<PolicyStatement> Statements = Gen.Select(
        Gen.OneOf("s3:Get*", "s3:PutObject", "ec2:*").Array[1, 2],
        Resources.Array[0, 3],
        Gen.OneOf("", "StringEquals", "StringLike", "Principal"),
        Principals.Array[1, 3],
        Tested.Array[1, 3],
        (actions, resources, kind, principals, values) =>
        {
            PolicyStatement statement = PolicyStatement.Allow(actions);
            if (resources.Length > 0)
            {
                statement = statement.On([.. resources.Select(text => CatalogLiteral.Resource("arn:aws:s3:::" + text))]);
            }
            return kind switch
            {
                "" => statement,
                "Principal" => statement.For([
                    .. principals.Select(name => PolicyPrincipal.Checked("AWS", "arn:aws:iam::1:user/" + name)),
                ]),
                _ => statement.When(kind, "aws:PrincipalTag/é", values),
            };
        }
    );

    private readonly PolicyStatement[] _statements;

    private readonly PolicyTemplate _template;

    private RandomTemplate(PolicyStatement[] statements)
    {
        // What is joined whatever the values are is joined when the template is written.
        PolicyDocument written = PolicyDocument.Create(statements);
        _statements = [.. written.Statements];
        string text = written.ToJson();
        List<int> holes = [];
        for (int i = 0; i < text.Length; i++)
        {
            int value = Array.FindIndex(Names, name => string.CompareOrdinal(text, i, name, 0, name.Length) == 0);
            if (value >= 0)
            {
                holes.AddRange([Encoding.UTF8.GetByteCount(text.AsSpan(0, i)), Names[value].Length, value]);
            }
        }
        string[] texts = [.. Parts(statements).Select(Holed).Distinct()];
        _template = new PolicyTemplate(
            Encoding.UTF8.GetBytes(text),
            [.. holes],
            [
                .. from one in texts
                from other in texts
                where string.CompareOrdinal(one, other) < 0
                from pair in new[] { one, other }
                select pair,
            ]
        );
    }

    public static Gen<RandomTemplate> Any { get; } = Statements.Array[1, 4].Select(statements => new RandomTemplate(statements));

    public static Gen<string[]> Values { get; } =
        Gen.Select(
            Gen.OneOf("x", "y", "xx", "-1", "12"),
            Gen.OneOf("x", "y", "-1", "é", "日😀", "é日"),
            Gen.OneOf("x", "12", "\"", "a\\b", "\n", "\u0085", "\u007f", "{0}", "日😀"),
            (a, b, c) => new[] { a, b, c }
        );

    public PolicyDocument Filled(string[] values) => _template.Fill([.. values]);

    public PolicyDocument Created(string[] values)
    {
        string With(string text) =>
            Names.Zip(values).Aggregate(text, (all, hole) => all.Replace(hole.First, hole.Second, StringComparison.Ordinal));
        return PolicyDocument.Create(
            _statements.Select(statement =>
            {
                PolicyStatement made = PolicyStatement.Allow([.. statement.Actions]);
                if (statement.Resources.Any(resource => resource != PolicyResource.Any))
                {
                    made = made.On([.. statement.Resources.Select(resource => CatalogLiteral.Resource(With(resource.Value)))]);
                }
                if (statement.Principals.Count > 0)
                {
                    made = made.For([
                        .. statement.Principals.Select(principal => PolicyPrincipal.Checked("AWS", With(principal.Value))),
                    ]);
                }
                return statement.Condition.Tests.Aggregate(
                    made,
                    (all, test) =>
                        all.When(
                            CatalogLiteral.Condition(CatalogLiteral.Test(test.Operator, test.Key, [.. test.Values.Select(With)]))
                        )
                );
            })
        );
    }

    private static IEnumerable<string> Parts(PolicyStatement[] statements) =>
        statements.SelectMany(statement =>
            statement
                .Resources.Select(resource => resource.Value)
                .Concat(statement.Principals.Select(principal => principal.Value))
                .Concat(statement.Condition.Tests.SelectMany(test => test.Values))
        );

    private static string Holed(string text) =>
        Names
            .Select((name, index) => (name, index))
            .Aggregate(
                text.Replace("{0}", "{{0}}", StringComparison.Ordinal),
                (all, hole) => all.Replace(hole.name, $"{{{hole.index}}}", StringComparison.Ordinal)
            );
}
