namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>Every mistake is told at its line and column, with what is wrong and what would be right, all in one pass.</summary>
public sealed class PositionTests
{
    private const string ManyMistakes = """
        catalog: Shop
        parameters:
          Account: { typ: account-id }
          Store: { type: text }
        resources:
          Bucket: { arn: "arn:aws:s3:shop-{Store}" }
          Orders: { arn: "arn:aws:s3:::orders-{Acount}/*" }
        conditions:
          Inside:
            StringEqual: { aws:PrincipalOrgID: o-12345 }
        trust:
          - principal: { Service: events }
            condition: Outside
            why: Runs the shop
        policies:
          ShopPolicy:
            permissions:
              - action: s3.GetObject
                resource: Buckett
                why: todo
              - action: s3:List*
                resource: { Bucket: }
                why: Find the orders
                why: Find the shop
        titel: Shop permissions
        """;

    [Fact]
    public void All_mistakes_in_one_file_are_told_at_their_places() =>
        Assert.Equal(
            [
                "(3,14): WIV0002: 'typ' is not a key of the parameter 'Account'; did you mean 'type'?",
                "(6,18): WIV0011: 'arn:aws:s3:shop-{Store}' is not an ARN; it has 4 of the 6 fields; write arn:partition:service:region:account:resource, with region and account empty where there is none",
                "(7,3): WIV0018: the resource 'Orders' is declared and never used; use it or delete it",
                "(7,18): WIV0016: the catalog Shop declares no parameter 'Acount'; did you mean 'Account'?",
                "(9,3): WIV0018: the condition 'Inside' is declared and never used; use it or delete it",
                "(10,5): WIV0013: 'StringEqual' is not a condition operator; did you mean 'StringEquals'?",
                "(12,27): WIV0012: 'events' is not a principal of type Service; write the service's domain, such as events.amazonaws.com",
                "(13,16): WIV0016: the catalog Shop declares no condition 'Outside'; it declares Inside",
                "(18,17): WIV0010: 's3.GetObject' is not an IAM action; did you mean 's3:GetObject'?",
                "(19,19): WIV0016: the catalog Shop declares no resource 'Buckett'; did you mean 'Bucket'?",
                "(20,14): WIV0301: the permission 's3.GetObject' has no reason; say in 'why' what it is needed for, in one sentence that the customer will read",
                "(22,19): WIV0005: 'resource' of the permission 's3:List*' must be a text or a list of texts, not a mapping",
                "(24,9): WIV0004: 'why' appears twice in the permission 's3:List*', first on line 23; keep only one of the two",
                "(25,1): WIV0002: 'titel' is not a key of a catalog file; did you mean 'title'?",
            ],
            Catalogs.Problems(ManyMistakes)
        );
}
