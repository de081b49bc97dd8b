using CsCheck;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A catalog that has a text in every place where it can have one.</summary>
internal static class HostileCatalog
{
    /// <summary>How many texts of people, and of policies, it takes.</summary>
    public const int ProseCount = 17;

    public const int PolicyTextCount = 5;

    /// <summary>Catalogs of these texts, with the texts.</summary>
    public static Gen<(PermissionCatalog Catalog, string[] Prose, string[] OfPolicy)> Of(
        Gen<string> prose,
        Gen<string> ofPolicy
    ) =>
        Gen.Select(prose.Array[ProseCount], ofPolicy.Array[PolicyTextCount])
            .Select((texts, policyTexts) => (With(texts, policyTexts), texts, policyTexts));

    /// <summary>The catalog of these texts; it is the same but for them.</summary>
    public static PermissionCatalog With(string[] prose, string[] ofPolicy)
    {
        var resource = new Resource("Orders", Parts("arn:aws:s3:::shop-", "{AccountId}", "/" + ofPolicy[0]), prose[0], prose[1]);
        var plain = new Resource("Plain", Parts("arn:aws:s3:::plain/" + ofPolicy[1]), null, prose[2]);
        var condition = new Condition(
            "Tagged",
            Array([
                new Model.KeyTest(
                    "StringLike",
                    "aws:ResourceTag/team",
                    Array([Parts(ofPolicy[2]), Parts(ofPolicy[3], "{Team}")])
                ),
            ]),
            prose[3],
            prose[4]
        );
        var unnamed = new Condition(
            "Unnamed",
            Array([new Model.KeyTest("StringEquals", "aws:PrincipalTag/a", Array([Parts(ofPolicy[4])]))]),
            null,
            prose[5]
        );
        var row = new Permission(
            new Statement(Effect.Allow, null, Element("s3:GetObject"), Element(resource, plain), Array([condition, unnamed])),
            true,
            prose[6]
        )
        {
            Accepted = Array([new Acceptance("WIV0201", prose[7])]),
        };
        var second = new Permission(
            new Statement(Effect.Allow, null, Element("s3:Get*", "ec2:DescribeInstances"), Element(Resource.Any), default),
            true,
            prose[8]
        );
        var principal = new Principal("AWS", Parts("arn:aws:iam::123456789012:root"));
        return new PermissionCatalog("Shop", prose[9], prose[10])
        {
            Parameters = Array([
                new Parameter("AccountId", ParameterType.AccountId, null, prose[11]),
                new Parameter("Team", ParameterType.Text, null, prose[12]),
            ]),
            Resources = Array([resource, plain]),
            Conditions = Array([condition, unnamed]),
            Categories = Array([new Category(prose[13], prose[14])]),
            Trust = Array([
                new TrustEntry(
                    new Statement(Effect.Allow, Element(principal), Element(TrustEntry.AssumeRole), null, Array([unnamed])),
                    prose[15]
                ),
            ]),
            Policies = Array([
                new Policy("ShopOrdersPolicy", Array([new Group(prose[16], prose[13], Array([row, second]))]), prose[6]),
            ]),
            Files = Array(["shop.permissions.yaml", prose[0]]),
        };
    }

    private static Template Parts(params string[] texts) =>
        new(
            Array(
                texts
                    .Select(text =>
                        new TemplatePart(text.Trim('{', '}'), true) is { Text: "AccountId" or "Team" } parameter
                            ? parameter
                            : new TemplatePart(text, false)
                    )
                    .ToArray()
            )
        );

    private static Element<T> Element<T>(params T[] items)
        where T : IEquatable<T> => new(false, Array(items));

    private static EquatableArray<T> Array<T>(T[] items)
        where T : IEquatable<T> => items.ToEquatableArray();
}
