using System.Text.Json;
using CsCheck;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>Read by System.Text.Json, what we write is what was meant, whatever the text.</summary>
public sealed class JsonStringTests
{
    [Fact]
    public void Every_text_of_Unicode_is_read_back() =>
        HostileText.Unicode.Sample(
            text => Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonString.Of(text))),
            iter: 20_000
        );

    [Fact]
    public void Half_a_character_is_escaped() => Assert.Equal("\"a\\ud800b\"", JsonString.Of("a\ud800b"));

    [Fact]
    public void A_policy_has_the_texts_of_its_catalog() =>
        HostileCatalog
            .Of(HostileText.Any, HostileText.Unicode)
            .Sample(
                (catalog, _, ofPolicy) =>
                {
                    using JsonDocument document = JsonDocument.Parse(PolicyJsonFile.Write(catalog.Policies[0]));
                    JsonElement row = document.RootElement.GetProperty("Statement")[0];
                    Assert.Equal($"arn:aws:s3:::shop-${{AccountId}}/{ofPolicy[0]}", row.GetProperty("Resource")[0].GetString());
                    Assert.Equal($"arn:aws:s3:::plain/{ofPolicy[1]}", row.GetProperty("Resource")[1].GetString());
                    JsonElement tag = row.GetProperty("Condition").GetProperty("StringLike").GetProperty("aws:ResourceTag/team");
                    Assert.Equal(ofPolicy[2], tag[0].GetString());
                },
                iter: 2_000
            );
}
