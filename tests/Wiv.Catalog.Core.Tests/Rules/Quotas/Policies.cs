using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Tests.Rules.Quotas;

/// <summary>Policies of a length.</summary>
internal static class Policies
{
    /// <summary>A policy of so many characters, without white space.</summary>
    public static string OfSize(PolicyKind kind, int size)
    {
        string rest =
            kind == PolicyKind.Trust
                ? """ "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole" """.Trim()
                : """ "Action":"s3:GetObject","Resource":"*" """.Trim();
        string start = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow",{{rest}},"Sid":"'"}]}""";
        return start.Replace("'", new string('x', size - start.Length + 1));
    }
}
