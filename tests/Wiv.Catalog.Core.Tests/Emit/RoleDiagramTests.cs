using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Tests.Emit;

public sealed class RoleDiagramTests
{
    private const string Shop = """
        catalog: Shop
        conditions:
          Named: { label: "a \"quoted\" #1; name|]", StringEquals: { "sts:ExternalId": x } }
        trust:
          - { principal: { AWS: "arn:aws:iam::111122223333:root" }, condition: Named, why: Runs it }
          - { not-principal: { AWS: "arn:aws:iam::111122223333:root" }, effect: Deny, why: Nobody else }
        policies:
          Shop+Policy:
            permissions:
              - { action: "ec2:Describe*", resource: "*", why: Look }
              - { action: "s3:PutBucketPolicy", resource: "*", why: Write }
              - { action: "ec2:DescribeVpcs", resource: "*", effect: Deny, why: But not these }
          Everything:
            permissions:
              - { not-action: "iam:*", resource: "*", why: All else }
        """;

    private static string Page => PermissionsPage.Write(new RolePlan(Catalogs.Read(Shop)));

    [Fact]
    public void Signs_of_the_diagram_s_own_are_escaped() =>
        Assert.Contains(
            "trusted0[\"arn:aws:iam::111122223333:root\"] -->|\"assumes<br/>if a #34;quoted#34; #35;1#59; name#124;#93;\"| role\n",
            Page
        );

    [Fact]
    public void Who_is_denied_is_told_from_who_is_trusted() =>
        Assert.Contains("trusted1[\"everybody but<br/>arn:aws:iam::111122223333:root\"] -.->|\"must not assume\"| role\n", Page);

    [Fact]
    public void A_service_stands_at_the_levels_of_the_actions_that_are_granted()
    {
        Assert.Contains("role --> policy0[\"Shop#43;Policy<br/>2 statements\"]\n", Page);
        Assert.Contains("policy0 --> policy0level0[\"Permissions management:<br/>s3\"]\n", Page);
        Assert.Contains("[\"List:<br/>ec2\"]\n", Page);
        Assert.DoesNotContain("[\"Write:<br/>s3\"]\n", Page);
    }

    [Fact]
    public void All_but_a_few_actions_are_every_service_at_every_level() =>
        Assert.Contains("policy1 --> policy1level0[\"Permissions management:<br/>every service\"]\n", Page);
}
