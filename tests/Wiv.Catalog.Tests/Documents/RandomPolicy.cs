using CsCheck;

namespace Wiv.Catalog.Tests.Documents;

/// <summary>Random statements out of a small world, so that they often have something in common.</summary>
internal static class RandomPolicy
{
    internal static readonly string[] Actions = ["s3:Get*", "s3:GetObject", "S3:getobject", "ec2:Describe*", "iam:PassRole", "*"];

    internal static readonly string[] Resources =
    [
        "*",
        "arn:aws:s3:::a",
        "arn:aws:s3:::a/*",
        "arn:aws:s3:::é/${aws:username}",
        "arn:*:s3:::b?",
    ];

    private static readonly PolicyPrincipal[] Principals =
    [
        PolicyPrincipal.Aws("123456789012"),
        PolicyPrincipal.Aws("arn:aws:iam::123456789012:role/r"),
        PolicyPrincipal.Service("events.amazonaws.com"),
        PolicyPrincipal.Federated("cognito-identity.amazonaws.com"),
        PolicyPrincipal.Aws("*"),
    ];

    private static readonly Gen<string> Values = Gen.OneOf(
        Gen.OneOf("a", "b", "\"", "\\", "\n", "\u0085", "日本", "😀", ""),
        Gen.String[Gen.Char['\0', '\uD7FF'], 0, 5]
    );

    private static readonly Gen<ConditionBlock> Conditions = Gen.Select(
            Gen.OneOf("StringEquals", "Bool", "ForAnyValue:StringLikeIfExists"),
            Gen.OneOf("aws:a", "AWS:A", "aws:ResourceTag/a b"),
            Values.Array[1, 3],
            ConditionBlock.Of
        )
        .Array[0, 3]
        .Select(blocks => blocks.Aggregate(ConditionBlock.Empty, (all, block) => all.And(block)));

    private static readonly Gen<PolicyStatement> About = Gen.Select(
        Gen.OneOf<Func<string[], PolicyStatement>>(
            PolicyStatement.Allow,
            PolicyStatement.Allow,
            PolicyStatement.Deny,
            PolicyStatement.AllowExcept,
            PolicyStatement.DenyExcept
        ),
        Gen.OneOf(Actions).Array[1, 3],
        (make, actions) => make(actions)
    );

    private static readonly Gen<Func<PolicyStatement, PolicyStatement>> Scope = Gen.Select(
        Gen.Int[0, 3],
        Gen.OneOf(Resources).Array[1, 3],
        Func<PolicyStatement, PolicyStatement> (kind, texts) =>
        {
            PolicyResource[] resources = [.. texts.Select(PolicyResource.Parse)];
            return kind switch
            {
                0 => statement => statement,
                1 => statement => statement.Except(resources),
                _ => statement => statement.On(resources),
            };
        }
    );

    private static readonly Gen<Func<PolicyStatement, PolicyStatement>> Audience = Gen.Select(
        Gen.Int[0, 5],
        Gen.OneOf(Principals).Array[1, 3],
        Func<PolicyStatement, PolicyStatement> (kind, principals) =>
            kind switch
            {
                0 => statement => statement.For(PolicyPrincipal.Anyone),
                1 => statement => statement.ForAllExcept(principals),
                2 => statement => statement.For(principals),
                _ => statement => statement,
            }
    );

    /// <summary>Statements without a Sid.</summary>
    internal static readonly Gen<PolicyStatement> Statement = Gen.Select(
        About,
        Scope,
        Audience,
        Conditions,
        (about, scope, audience, condition) => audience(scope(about)).When(condition)
    );

    internal static readonly Gen<PolicyDocument> Document = Gen.Select(
        Statement.Array[1, 6],
        Gen.Bool,
        Values,
        (statements, named, id) =>
            PolicyDocument
                .Create(named ? [statements[0].WithSid("First"), .. statements.Skip(1)] : statements)
                .WithId(named ? id : null)
    );
}
