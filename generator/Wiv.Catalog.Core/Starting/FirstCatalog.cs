using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Starting;

/// <summary>The catalog that a project starts with: one of each part, and nothing that a check has a word to say about.</summary>
internal static class FirstCatalog
{
    private const string Fallback = "Catalog";

    /// <summary>What leaves room for the endings of policies and buckets, whose names have limits.</summary>
    private const int LongestName = 30;

    private const string Schema =
        "https://raw.githubusercontent.com/wiv-catalog/wiv-catalog/main/catalog/schema/permission-catalog.schema.json";

    /// <summary>Whether a catalog can have the name.</summary>
    public static bool IsName(string name) => name.Length <= LongestName && NameReader.IsName(name);

    /// <summary>The name that a folder or a project of that name suggests: <c>my shop</c> is MyShop.</summary>
    public static string NameFrom(string text)
    {
        string[] words = string.Concat(text.Select(c => Characters.IsLetterOrDigit(c) ? c : ' '))
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)))
            .TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return name.Length == 0 ? Fallback : name.Substring(0, Math.Min(name.Length, LongestName));
    }

    /// <summary>How the file of the catalog is called.</summary>
    public static string FileName(string name) => $"{name.ToLowerInvariant()}.permissions.yaml";

    /// <summary>The text of the file.</summary>
    public static string Text(string name) =>
        $$"""
            # yaml-language-server: $schema={{Schema}}
            # What the software needs in a customer's account, and why. The build compiles it; every part is explained in
            # https://github.com/wiv-catalog/wiv-catalog/blob/main/generator/docs/catalog-format.md
            catalog: {{name}}

            parameters:
              AccountId:
                type: account-id
                why: The customer's account, in which the role lives

            resources:
              Reports:
                arn: arn:aws:s3:::{{Bucket(name)}}-reports-{AccountId}/*

            policies:
              {{name}}AccessPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Reports
                    why: Read the reports that the customer shares

            """.Replace("\r\n", "\n");

    private static string Bucket(string name) =>
        string.Concat(name.ToLowerInvariant().Select(c => Characters.IsLetterOrDigit(c) ? c : '-'));
}
