using CsCheck;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>The file of a policy is read by nobody as something else.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("ShopOrdersPolicy", "ShopOrdersPolicy")]
    [InlineData("shop.orders", "shop.orders")]
    [InlineData("evil.tf", "evil_tf")]
    [InlineData("EVIL.TF", "EVIL_TF")]
    [InlineData("evil.tofu", "evil_tofu")]
    [InlineData("evil.auto.tfvars", "evil.auto_tfvars")]
    [InlineData("evil.tftest", "evil_tftest")]
    [InlineData(".hidden", "_.hidden")]
    [InlineData("-rf", "_-rf")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.x", "_nul.x")]
    [InlineData("prn", "_prn")]
    [InlineData("AUX", "_AUX")]
    [InlineData("com", "_com")]
    [InlineData("com1", "_com1")]
    [InlineData("lpt", "_lpt")]
    [InlineData("LPT9.a", "_LPT9.a")]
    [InlineData("con1", "con1")]
    [InlineData("compute", "compute")]
    [InlineData("global", "_global")]
    [InlineData("wiv.usage", "_wiv.usage")]
    [InlineData("globally", "globally")]
    [InlineData("a+b=c,d.e@f_g-h", "a+b=c,d.e@f_g-h")]
    [InlineData("a/../b\u2028c", "a_.._b_c")]
    public void A_name_is_safe(string policy, string file) => Assert.Equal(file, FileName.OfPolicy(policy));

    /// <summary>Of these JSON files a tool beside it would take the policy for its own settings.</summary>
    [Theory]
    [InlineData("package")]
    [InlineData("Package-Lock")]
    [InlineData("packages.lock")]
    [InlineData("appsettings")]
    [InlineData("dotnet-tools")]
    public void A_file_of_another_tool_is_not_written(string policy) => Assert.Equal("_" + policy, FileName.OfPolicy(policy));

    [Theory]
    [InlineData("Shop", "Shop")]
    [InlineData("a.", "a")]
    [InlineData("con", "_con")]
    [InlineData("main.tf", "main_tf")]
    public void A_folder_is_safe(string catalog, string folder) => Assert.Equal(folder, FileName.OfCatalog(catalog));

    [Fact]
    public void No_character_but_those_of_names_is_left() =>
        HostileText.Any.Sample(
            text => Assert.Matches(@"\A[A-Za-z0-9+=,@_][A-Za-z0-9+=,.@_-]*\z", FileName.OfPolicy(text)),
            iter: 10_000
        );

    [Fact]
    public void Policies_that_would_share_a_file_have_one_each()
    {
        string[] files =
        [
            .. Artifacts
                .Of(
                    Catalogs.Read(
                        """
                        catalog: Shop
                        trust:
                          - { principal: { AWS: "arn:aws:iam::123456789012:root" }, why: The vendor }
                        policies:
                          evil.tf:
                            permissions: [{ action: "s3:GetObject", resource: "*", why: Read }]
                          evil_tf2:
                            permissions: [{ action: "s3:PutObject", resource: "*", why: Write }]
                        """
                    )
                )
                .Select(artifact => artifact.FileName),
        ];

        Assert.Equal(
            ["permissions.md", "evil_tf.json", "evil_tf2.json", "trust-policy.json", "cloudformation.yaml", "main.tf"],
            files
        );
    }
}
