namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>What a row cannot say is told at its line and column with what would be right, all mistakes in one pass.</summary>
public sealed class RowMistakeTests
{
    private const string ManyMistakes = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
        conditions:
          InEurope: { StringEquals: { aws:RequestedRegion: eu-west-1 } }
          InTheNorth: { StringEquals: { AWS:requestedregion: eu-north-1 } }
          Twice: { StringLike: { s3:prefix: a, S3:Prefix: b } }
          Nothing: { StringEquals: { aws:username: [] } }
        trust:
          - principal: { AWS: [], Servce: events.amazonaws.com }
            why: Runs the shop
          - not-principal: "*"
            effect: Denied
            why: Keeps the shop shut
          - principal: { AWS: ["111122223333", nobody] }
            not-principal: { AWS: "444455556666" }
            why: Opens the shop
        policies:
          ShopPolicy:
            permissions:
              - action: [s3:GetObject, s3.PutObject]
                not-action: iam:*
                resource: [Bucket, "*"]
                condition: [InEurope, InTheNorth, Twice]
                why: Read the orders
              - not-actions: s3:*
                not-resource: "*"
                condition: [Nothing, Nothing]
                sid: all-but
                why: Leave the orders alone
              - not-action: "*"
                resource: []
                effect: [Deny]
                sid: Alone
                why: Do nothing
              - action: s3:ListBucket
                resource: Bucket
                sid: Alone
                why: Find the orders
        """;

    [Fact]
    public void All_mistakes_in_rows_are_told_at_their_places() =>
        Assert.Equal(
            [
                "(7,40): WIV0004: 'S3:Prefix' appears twice in 'StringLike' of the condition 'Twice', first on line 7; keep only one of the two",
                "(8,44): WIV0005: 'aws:username' must be a text or a list of texts, not an empty list",
                "(10,23): WIV0005: 'AWS' of 'principal' of the trust entry must be a text or a list of texts, not an empty list",
                "(10,27): WIV0002: 'Servce' is not a key of 'principal' of the trust entry; did you mean 'Service'?",
                "(12,20): WIV0006: '*' is not a principal that can be left out; leaving out everybody leaves nobody; name the principals that are left out",
                "(13,13): WIV0006: 'Denied' is not an effect; write Allow or Deny",
                "(15,40): WIV0012: 'nobody' is not a principal of type AWS; write an account's 12 digits, the ARN of an account's root, a role or a user, or '*'",
                "(16,5): WIV0002: 'not-principal' is not a key of the trust entry, which has 'principal'; keep only one",
                "(21,32): WIV0010: 's3.PutObject' is not an IAM action; did you mean 's3:PutObject'?",
                "(22,9): WIV0002: 'not-action' is not a key of the permission 's3:GetObject', which has 'action'; keep only one",
                "(23,28): WIV0006: '*' is not a name in a list; it means everything, and cannot be in a list",
                "(24,31): WIV0021: the conditions 'InEurope' and 'InTheNorth' both test 'AWS:requestedregion' with StringEquals, which a statement can do only once; declare one condition with the values that both allow",
                "(26,9): WIV0002: 'not-actions' is not a key of the permission; did you mean 'not-action'?",
                "(27,23): WIV0006: '*' is not a name that can be left out; leaving out everything leaves nothing; name what is left out",
                "(28,30): WIV0006: 'Nothing' is not a further condition; it is already in the list",
                "(29,14): WIV0006: 'all-but' is not a Sid; write letters and digits alone, such as DenyOutsideEurope",
                "(31,21): WIV0006: '*' is not a name that can be left out; leaving out everything leaves nothing; name what is left out",
                "(32,19): WIV0005: 'resource' of the permission '*' must be a text or a list of texts, not an empty list",
                "(33,17): WIV0005: 'effect' of the permission '*' must be text, not a list",
                "(38,14): WIV0009: the Sid 'Alone' is declared twice, first in (34,14); rename one of them",
            ],
            Catalogs.Problems(ManyMistakes)
        );
}
