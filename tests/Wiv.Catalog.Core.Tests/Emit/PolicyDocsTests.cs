using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>The documentation of a policy's member.</summary>
public sealed class PolicyDocsTests
{
    [Fact]
    public void A_policy_tells_how_many_permissions_stand_in_how_many_statements()
    {
        PermissionCatalog catalog = Catalogs.Read(
            """
            catalog: Shop
            resources:
              Orders: { arn: arn:aws:s3:::shop/* }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Orders, why: Read the orders }
                  - { action: s3:PutObject, resource: Orders, why: Write the orders }
                  - { action: ec2:Describe*, resource: "*", why: See what runs }
              SmallPolicy:
                permissions:
                  - { action: ec2:Describe*, resource: "*", why: See what runs }
            """
        );

        string? file = PoliciesFile.Write(catalog, new CSharpOptions("Shop", false, true));

        Assert.Contains("/// <remarks>3 permissions in 2 statements.</remarks>\n", file);
        Assert.Contains("/// <remarks>1 permission in 1 statement.</remarks>\n", file);
    }
}
