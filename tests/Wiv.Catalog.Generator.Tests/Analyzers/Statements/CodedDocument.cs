using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>Random documents of a small world, so that their statements often have something in common.</summary>
internal static class CodedDocument
{
    private static readonly Gen<Coded<string>> Actions = Texts("s3:Get*", "s3:GetObject", "S3:getobject", "ec2:Describe*", "*");

    private static readonly Gen<Coded<PolicyResource>> Resources = Gen.OneOf(
        Gen.Const(new Coded<PolicyResource>("PolicyResource.Any", PolicyResource.Any)),
        Texts("arn:aws:s3:::a", "arn:aws:s3:::a/*", "arn:aws:s3:::é/${aws:username}", "arn:*:s3:::b?")
            .Select(text => new Coded<PolicyResource>($"PolicyResource.Parse({text.Code})", PolicyResource.Parse(text.Value))),
        Texts("arn:aws:s3:::a", "arn:aws:s3:::b")
            .Select(text => new Coded<PolicyResource>($"Arn.Parse({text.Code})", Arn.Parse(text.Value)))
    );

    private static readonly Gen<Coded<PolicyPrincipal>> Principals = Gen.OneOf(
        new Coded<PolicyPrincipal>("PolicyPrincipal.Aws(\"123456789012\")", PolicyPrincipal.Aws("123456789012")),
        new Coded<PolicyPrincipal>(
            "PolicyPrincipal.Aws(AccountId.Parse(\"123456789012\"))",
            PolicyPrincipal.Aws(AccountId.Parse("123456789012"))
        ),
        new Coded<PolicyPrincipal>("PolicyPrincipal.Aws(\"*\")", PolicyPrincipal.Aws("*")),
        new Coded<PolicyPrincipal>(
            "PolicyPrincipal.Service(\"events.amazonaws.com\")",
            PolicyPrincipal.Service("events.amazonaws.com")
        ),
        new Coded<PolicyPrincipal>(
            "PolicyPrincipal.Federated(\"accounts.google.com\")",
            PolicyPrincipal.Federated("accounts.google.com")
        )
    );

    private static readonly Gen<Coded<string>> Values = Gen.OneOf(
        Texts("a", "b", "\"", "\\", "\n", "\u0085", "日本", "😀", ""),
        Gen.String[Gen.Char['\0', '\uD7FF'], 0, 5].Select(Text)
    );

    private static readonly Gen<Coded<ConditionBlock>> Blocks = Gen.Select(
            Texts("StringEquals", "Bool", "ForAnyValue:StringLikeIfExists"),
            Texts("aws:a", "AWS:A", "aws:ResourceTag/a b"),
            List(Values)
        )
        .Select(
            (op, key, values) =>
                new Coded<ConditionBlock>(
                    $"ConditionBlock.Of({op.Code}, {key.Code}, {values.Code})",
                    ConditionBlock.Of(op.Value, key.Value, values.Value)
                )
        );

    private static readonly Gen<Coded<PolicyStatement>> Bare = Gen.Select(
        Gen.OneOf<(string Name, Func<string[], PolicyStatement> Make)>(
            ("Allow", PolicyStatement.Allow),
            ("Allow", PolicyStatement.Allow),
            ("Deny", PolicyStatement.Deny),
            ("AllowExcept", PolicyStatement.AllowExcept)
        ),
        List(Actions),
        (make, actions) => new Coded<PolicyStatement>($"PolicyStatement.{make.Name}({actions.Code})", make.Make(actions.Value))
    );

    private static readonly Gen<Coded<PolicyStatement>> Statements = Gen.Select(
        Bare,
        Gen.Int[0, 3],
        List(Resources),
        Gen.Int[0, 5],
        List(Principals),
        Blocks.Array[0, 3],
        (bare, scope, resources, audience, principals, blocks) =>
        {
            Coded<PolicyStatement> scoped = scope switch
            {
                0 => bare,
                1 => new($"{bare.Code}.Except({resources.Code})", bare.Value.Except(resources.Value)),
                _ => new($"{bare.Code}.On({resources.Code})", bare.Value.On(resources.Value)),
            };
            Coded<PolicyStatement> heard = audience switch
            {
                0 => new($"{scoped.Code}.For(PolicyPrincipal.Anyone)", scoped.Value.For(PolicyPrincipal.Anyone)),
                1 => new($"{scoped.Code}.ForAllExcept({principals.Code})", scoped.Value.ForAllExcept(principals.Value)),
                2 => new($"{scoped.Code}.For({principals.Code})", scoped.Value.For(principals.Value)),
                _ => scoped,
            };
            return blocks.Aggregate(
                heard,
                (statement, block) => new($"{statement.Code}.When({block.Code})", statement.Value.When(block.Value))
            );
        }
    );

    /// <summary>Statements that are alike but for their resources and principals, which chance alone seldom makes.</summary>
    private static readonly Gen<Coded<PolicyStatement>[]> Alike = Gen.Select(
        Bare,
        List(Resources).Array[2],
        List(Principals).Array[3],
        (bare, resources, principals) =>
            principals
                .Select(
                    (list, i) =>
                    {
                        Coded<PolicyResource[]> on = resources[i % resources.Length];
                        return new Coded<PolicyStatement>(
                            $"{bare.Code}.On({on.Code}).For({list.Code})",
                            bare.Value.On(on.Value).For(list.Value)
                        );
                    }
                )
                .ToArray()
    );

    /// <summary>The documents.</summary>
    internal static readonly Gen<Coded<PolicyDocument>> All = Gen.Select(
        Statements.Array[1, 6],
        Gen.Int[0, 5],
        Values,
        Statements.Array[1, 2],
        Alike,
        (first, kind, id, second, alike) =>
        {
            Coded<PolicyDocument> one = Create(first);
            Coded<PolicyDocument> two = Create(second);
            return kind switch
            {
                0 => new($"{one.Code}.WithId({id.Code})", one.Value.WithId(id.Value)),
                1 => new($"{one.Code}.Combine({two.Code})", one.Value.Combine(two.Value)),
                2 => Create([new($"{first[0].Code}.WithSid(\"First\")", first[0].Value.WithSid("First")), .. second]),
                3 => Create(alike),
                _ => one,
            };
        }
    );

    private static Coded<PolicyDocument> Create(Coded<PolicyStatement>[] statements) =>
        new(
            $"PolicyDocument.Create({string.Join(", ", statements.Select(statement => statement.Code))})",
            PolicyDocument.Create(statements.Select(statement => statement.Value))
        );

    private static Gen<Coded<T[]>> List<T>(Gen<Coded<T>> items) =>
        items
            .Array[1, 3]
            .Select(list => new Coded<T[]>(
                string.Join(", ", list.Select(item => item.Code)),
                [.. list.Select(item => item.Value)]
            ));

    private static Gen<Coded<string>> Texts(params string[] texts) => Gen.OneOf(texts.Select(Text).ToArray());

    private static Coded<string> Text(string text) => new(SymbolDisplay.FormatLiteral(text, quote: true), text);
}
