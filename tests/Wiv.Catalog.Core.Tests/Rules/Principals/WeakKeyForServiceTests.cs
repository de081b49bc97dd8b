using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Principals;

namespace Wiv.Catalog.Core.Tests.Rules.Principals;

public sealed class WeakKeyForServiceTests
{
    [Fact]
    public void A_referer_is_told() =>
        Fires(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "AWS:Referer": "x" } } }""",
            "\"AWS:Referer\""
        );

    [Fact]
    public void A_referer_beside_a_source_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:Referer": "x", "aws:SourceAccount": "123456789012" } } }"""
        );

    [Fact]
    public void A_referer_of_an_account_is_fine() =>
        IsSilent(
            """{ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::123456789012:root" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:Referer": "x" } } }"""
        );

    private static void Fires(string statements, params string[] places) =>
        PolicyCases.Fires(WeakKeyForService.Definition, PolicyKind.Trust, PolicyCases.Policy(statements), places);

    private static void IsSilent(string statements) =>
        PolicyCases.IsSilent(WeakKeyForService.Definition, PolicyCases.Policy(statements), PolicyKind.Trust);
}
