using Wiv.Catalog.Core.Rules.CSharp;
using Fix = Wiv.Catalog.Generator.Tests.Analyzers.FixTest<
    Wiv.Catalog.Generator.Analyzers.Actions.ActionAnalyzer,
    Wiv.Catalog.CodeFixes.ActionConstantFix
>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>The fix of WIV1003.</summary>
public sealed class ActionConstantFixTests
{
    [Fact]
    public Task Writes_the_constant_and_the_using_that_it_needs() =>
        Run(
            """
            using Wiv.Catalog;

            class Service
            {
                object Run() => PolicyDocument.Allow(/* read */ {|WIV1003:"S3:getObject"|} /* orders */);
            }
            """,
            """
            using Shop.Core;
            using Wiv.Catalog;

            class Service
            {
                object Run() => PolicyDocument.Allow(/* read */ Permissions.S3.GetObject /* orders */);
            }
            """,
            "Use Permissions.S3.GetObject"
        );

    [Fact]
    public Task Adds_no_using_that_is_there() =>
        Run(
            """
            using Shop.Core;
            using Wiv.Catalog;

            class Service
            {
                object Run() => PolicyDocument.Allow({|WIV1003:"ec2:Describe*"|});
            }
            """,
            """
            using Shop.Core;
            using Wiv.Catalog;

            class Service
            {
                object Run() => PolicyDocument.Allow(Permissions.Ec2.DescribeAny);
            }
            """
        );

    [Fact]
    public Task Adds_no_using_for_a_namespace_that_it_is_in() =>
        Run(
            """
            using Wiv.Catalog;

            namespace Shop.Core.Orders;

            class Service
            {
                [IamAction] string Action { get; } = {|WIV1003:@"s3:PutObject"|};
            }
            """,
            """
            using Wiv.Catalog;

            namespace Shop.Core.Orders;

            class Service
            {
                [IamAction] string Action { get; } = Permissions.S3.PutObject;
            }
            """
        );

    [Fact]
    public Task Compiles_where_the_short_name_is_another_s() =>
        Run(
            """
            using Wiv.Catalog;

            class Permissions;

            class Service
            {
                object Run() => PolicyDocument.Allow({|WIV1003:"s3:" + "GetObject"|});
            }
            """,
            """
            using Wiv.Catalog;

            class Permissions;

            class Service
            {
                object Run() => PolicyDocument.Allow(Shop.Core.Permissions.S3.GetObject);
            }
            """
        );

    [Fact]
    public Task Fixes_all_at_once() =>
        Run(
            """
            using Wiv.Catalog;

            class Service
            {
                [IamAction] const string Read = {|WIV1003:"s3:GetObject"|};

                object Run() => PolicyDocument.Allow({|WIV1003:"s3:GetObject"|}, {|WIV1003:"s3:PutObject"|}, "ec2:DescribeVpcs");

                object RunAll() => PolicyDocument.Allow(new[] { {|WIV1003:"ec2:Describe*"|}, {|WIV1003:"ce:Get*"|} });
            }
            """,
            """
            using Shop.Core;
            using Wiv.Catalog;

            class Service
            {
                [IamAction] const string Read = Permissions.S3.GetObject;

                object Run() => PolicyDocument.Allow(Permissions.S3.GetObject, Permissions.S3.PutObject, "ec2:DescribeVpcs");

                object RunAll() => PolicyDocument.Allow(new[] { Permissions.Ec2.DescribeAny, Permissions.CostExplorer.GetAny });
            }
            """
        );

    private static Task Run(string code, string fixedCode, string? title = null) =>
        Fix.Run(code, fixedCode, title, CSharpRules.LiteralAction.Id);
}
