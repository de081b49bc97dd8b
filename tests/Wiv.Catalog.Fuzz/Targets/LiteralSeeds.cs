namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>Policies in literals of every kind.</summary>
internal static class LiteralSeeds
{
    private const int PolicyCount = 40;

    private const string Small =
        "{ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"Allow\", \"Action\": \"s3:GetObjcet\", \"Resource\": \"*\" }] }";

    public static IEnumerable<string> All(IReadOnlyList<string> policies) =>
        policies.Where(policy => policy.Length < 1_500).Take(PolicyCount).Append(Small).SelectMany(OfPolicy).Append(Calls);

    private static IEnumerable<string> OfPolicy(string policy)
    {
        string escaped = policy.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n");
        string doubled = policy.Replace("\"", "\"\"");
        string raw = policy.Replace("\n", "\n    ");
        yield return $"class C {{ const string P = \"{escaped}\"; }}";
        yield return $"class C {{ const string P = @\"{doubled}\"; }}";
        yield return $"class C {{ object P => \"{escaped}\"u8.ToArray(); }}";
        yield return $"class C {{ string P(int x) => $\"{escaped.Replace("{", "{{").Replace("}", "}}")}{{x}}\"; }}";
        yield return $"class C {{ string P(int x) => $$\"\"\"\"\n    {raw}{{{{x}}}}\n    \"\"\"\"; }}";
        yield return $"class C {{ string P() => \"{escaped[..(escaped.Length / 2)].TrimEnd('\\')}\" + @\"{doubled}\"; }}";
    }

    private const string Calls = """
        using Wiv.Catalog;
        class C
        {
            PolicyDocument A(string x) => PolicyDocument.Create(
                PolicyStatement.Allow("s3:GetObjcet", "s3:" + x).On(PolicyResource.Parse("arn:aws:s3:::a")).When("StringEquals", "s3:prefix", x),
                PolicyStatement.Deny("ec2:Describe*"));

            void B([IamAction] string action, string other) { B("s3:PutObject", $"{other}:x"); }

            [UsesPermission("s3:GetObject", "nope:Nope")]
            PolicyDocument D() => PolicyDocument.Parse("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}");
        }
        """;
}
