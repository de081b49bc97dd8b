using System.Text;

namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Names with holes, as AWS writes them: <c>kms:EncryptionContext:${EncryptionContextKey}</c>.</summary>
internal static class HoledName
{
    /// <summary>The pattern of the names that fill the holes with something; <see langword="null"/> when there is no hole.</summary>
    public static string? ToPattern(string name)
    {
        int start = name.IndexOf("${", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var pattern = new StringBuilder(name.Length);
        int from = 0;
        while (start >= 0)
        {
            pattern.Append(name, from, start - from).Append("?*");
            from = name.IndexOf('}', start) + 1;
            start = name.IndexOf("${", from, StringComparison.Ordinal);
        }

        return pattern.Append(name, from, name.Length - from).ToString();
    }
}
