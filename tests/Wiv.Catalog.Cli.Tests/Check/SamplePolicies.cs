namespace Wiv.Catalog.Cli.Tests.Check;

/// <summary>Small policies to run the command on.</summary>
internal static class SamplePolicies
{
    /// <summary>A policy that no rule has anything against.</summary>
    public const string Good = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::shop-orders/*"
            }
          ]
        }

        """;

    /// <summary>The policy of a bucket that no rule has anything against.</summary>
    public const string OfBucket = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "AWS": "arn:aws:iam::123456789012:role/Shop" },
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::shop-orders/*"
            }
          ]
        }

        """;

    /// <summary>A policy whose statement, at 4,5, has no action: WIV0101.</summary>
    public const string WithoutAction = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Resource": "arn:aws:s3:::shop-orders/*"
            }
          ]
        }

        """;

    /// <summary>A text that is not JSON from 3,16 on: WIV0100.</summary>
    public const string Malformed = """
        {
          "Version": "2012-10-17",
          "Statement": ,
        }

        """;

    /// <summary>JSON that is no policy.</summary>
    public const string Settings = """
        { "Logging": { "Level": "Debug" } }

        """;
}
