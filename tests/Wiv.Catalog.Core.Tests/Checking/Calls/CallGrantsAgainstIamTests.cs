using CsCheck;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Grants.Calls;

namespace Wiv.Catalog.Core.Tests.Checking.Calls;

/// <summary>Against IAM's evaluation of every request that the call may make, in a world of few names.</summary>
public sealed class CallGrantsAgainstIamTests
{
    private static readonly string[] Names = ["a", "b", "ab"];

    private static readonly Gen<string> Pattern = Gen.OneOf("a", "b", "ab", "*", "a*", "*b", "?");

    private static readonly Gen<Row> Rows = Gen.Select(
        Pattern,
        Pattern,
        Gen.Bool,
        Gen.Bool,
        (bucket, key, isDeny, isNot) => new Row(bucket + "/" + key, isDeny, isNot)
    );

    /// <summary>What is refused, IAM refuses for whatever the rest of the request is.</summary>
    [Fact]
    public void Nothing_is_refused_that_IAM_may_allow() =>
        Gen.Select(Rows.Array[1, 4], Known, Known)
            .Sample(
                (rows, bucket, key) =>
                {
                    bool isGranted = Ask(rows, bucket, key);
                    bool mayAllow = (bucket is null ? Names : [bucket]).Any(b =>
                        (key is null ? Names : [key]).Any(k => IsAllowed(rows, $"{b}/{k}"))
                    );
                    Assert.True(isGranted || !mayAllow);
                },
                iter: 3000
            );

    /// <summary>Where all of the request is known, the answer is IAM's.</summary>
    [Fact]
    public void A_request_that_is_known_is_judged_as_IAM_does() =>
        Gen.Select(Rows.Array[1, 4], Gen.OneOf(Names), Gen.OneOf(Names))
            .Sample((rows, bucket, key) => Assert.Equal(IsAllowed(rows, $"{bucket}/{key}"), Ask(rows, bucket, key)), iter: 3000);

    private static Gen<string?> Known => Gen.OneOf<string?>(null, "a", "b", "ab");

    private static bool IsAllowed(Row[] rows, string name) =>
        rows.Any(row => !row.IsDeny && row.TakesIn(name)) && !rows.Any(row => row.IsDeny && row.TakesIn(name));

    private static bool Ask(Row[] rows, string? bucket, string? key)
    {
        var request = new CallRequest();
        if (bucket is not null)
        {
            request.Add("BucketName", bucket);
        }

        if (key is not null)
        {
            request.Add("Key", key);
        }

        string resources = string.Join("\n", rows.Select((row, i) => $"  R{i}: {{ arn: \"arn:aws:s3:::{row.Name}\" }}"));
        string permissions = string.Join(
            "\n",
            rows.Select((row, i) => $"      - {{ action: s3:GetObject, {row.Yaml(i)}, why: For the test }}")
        );
        var grants = new CallGrants(
            Catalogs
                .Link($"catalog: Shop\nresources:\n{resources}\npolicies:\n  ShopPolicy:\n    permissions:\n{permissions}\n")
                .All.Select(catalog => new CatalogGrants(catalog))
        );
        return grants.Ask("s3:GetObject", request).IsGranted;
    }

    private sealed record Row(string Name, bool IsDeny, bool IsNot)
    {
        public bool TakesIn(string name) => WildcardPattern.Matches(Name, name, ignoreCase: false) != IsNot;

        public string Yaml(int index) =>
            $"{(IsNot ? "not-resource" : "resource")}: R{index}, effect: {(IsDeny ? "Deny" : "Allow")}";
    }
}
