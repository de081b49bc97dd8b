using Wiv.Catalog.Core.Rules.CSharp;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Actions;

/// <summary>What code declares to need is checked where it is declared.</summary>
public sealed class UsesPermissionTests
{
    [Fact]
    public Task What_the_catalog_does_not_grant_is_told_wherever_it_is_declared() =>
        new ActionTest(CSharpRules.UngrantedAction).Run(
            """
            using Wiv.Catalog;
            using Shop.Core;

            [assembly: UsesPermission({|WIV1002:"s3:DeleteObject"|}, "s3:GetObject")]

            [UsesPermission({|WIV1002:"s3:DeleteObject"|})]
            [UsesPermission(Permissions.S3.GetObject, Permissions.S3.PutObject)]
            class Service
            {
                private const string Remove = "s3:DeleteObject";

                [UsesPermission({|WIV1002:"s3:DeleteObject"|})]
                public Service() { }

                [UsesPermission("s3:GetObject", {|WIV1002:Remove|})]
                public void Run() { }

                [UsesPermission({|WIV1002:"s3:DeleteObject"|})]
                public int Count { get; set; }

                [UsesPermission({|WIV1002:"s3:DeleteObject"|})]
                public void Outer()
                {
                    [UsesPermission("s3:GetObject")]
                    void Inner() { }
                    Inner();
                }
            }

            [UsesPermission({|WIV1002:"s3:DeleteObject"|})]
            struct Value { }
            """
        );

    [Fact]
    public Task What_AWS_does_not_have_is_told() =>
        new ActionTest(CSharpRules.UnknownAction).Run(
            """
            using Wiv.Catalog;

            [UsesPermission("s3:GetObject", {|WIV1001:"s3:GetObjcet"|})]
            class Service
            {
                [UsesPermission({|WIV1001:"s3:GetObjcet"|})]
                void Run() { }
            }
            """,
            yaml: null
        );
}
