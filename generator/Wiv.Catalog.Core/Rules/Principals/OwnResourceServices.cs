namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>
/// Services that assume a role only for what runs in the role's own account, and whose documentation shows the trust without
/// a source. Few on purpose: a service that does not stand here is one that should be told for whom it may act.
/// </summary>
internal static class OwnResourceServices
{
    private static readonly HashSet<string> Services = new(StringComparer.Ordinal)
    {
        // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
        "ec2.amazonaws.com",
        "ec2.amazonaws.com.cn",
        // https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
        "lambda.amazonaws.com",
        // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
        "edgelambda.amazonaws.com",
        // https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html
        "eks.amazonaws.com",
        // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
        "pods.eks.amazonaws.com",
    };

    public static bool Has(string principal) => Services.Contains(principal);
}
