namespace Wiv.Catalog.Grammar;

/// <summary>The types of principal, and the form of the values of each that are no ARNs.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class PrincipalForm
{
    public const string Aws = "AWS";

    public const string Service = "Service";

    public const string Federated = "Federated";

    public const string CanonicalUser = "CanonicalUser";

    private const int LongestHost = 253;

    /// <summary>Every type.</summary>
    public static readonly string[] Types = [Aws, Service, Federated, CanonicalUser];

    /// <summary>Whether it is the host name of a service: <c>events.amazonaws.com</c>.</summary>
    public static bool IsService(string value) => IsHost(value, value.Length, isLower: true);

    /// <summary>Whether it is the host name, and perhaps the path, of a web identity provider.</summary>
    public static bool IsProvider(string value)
    {
        int slash = value.IndexOf('/');
        return IsHost(value, slash < 0 ? value.Length : slash, isLower: false) && IsPlain(value, allowsSpace: false);
    }

    /// <summary>Whether it is a canonical user id.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html</remarks>
    public static bool IsCanonicalUser(string value)
    {
        foreach (char c in value)
        {
            if (!Characters.IsHexadecimal(c))
            {
                return false;
            }
        }

        return value.Length is >= 64 and <= 128;
    }

    /// <summary>Whether it holds printable ASCII alone, without wildcards, quotes, variables and holes.</summary>
    public static bool IsPlain(string value, bool allowsSpace)
    {
        foreach (char c in value)
        {
            bool isWrong =
                c is < ' ' or > '~' or '*' or '?' or '"' or '\'' or '`' or '\\' or '$' or '{' or '}'
                || (c == ' ' && !allowsSpace);
            if (isWrong)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHost(string value, int length, bool isLower)
    {
        int labels = 1;
        int inLabel = 0;
        for (int i = 0; i < length; i++)
        {
            char c = value[i];
            if (c == '.' && inLabel > 0)
            {
                labels++;
                inLabel = 0;
            }
            else if (Characters.IsDigit(c) || c == '-' || (isLower ? Characters.IsLower(c) : Characters.IsLetter(c)))
            {
                inLabel++;
            }
            else
            {
                return false;
            }
        }

        return labels > 1 && inLabel > 0 && length <= LongestHost;
    }
}
