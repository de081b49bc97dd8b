namespace Wiv.Catalog;

/// <summary>The types of principal and the form of their values.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class PrincipalGrammar
{
    internal const string Aws = "AWS";

    internal const string Service = "Service";

    internal const string Federated = "Federated";

    internal const string CanonicalUser = "CanonicalUser";

    internal const string Anyone = "*";

    /// <summary>What is wrong with a value of a type, or <see langword="null"/>.</summary>
    internal static string? Flaw(string type, string value) =>
        type switch
        {
            Aws => FlawOfAws(value),
            Service => FlawOfService(value),
            Federated => FlawOfFederated(value),
            CanonicalUser => FlawOfCanonicalUser(value),
            _ => "a principal is of type AWS, Service, Federated or CanonicalUser",
        };

    internal static string? FlawOfAws(string value)
    {
        if (value == "*" || (value.Length == 12 && Ascii.IsDigits(value.AsSpan())))
        {
            return null;
        }
        return IsArn(value) || IsUniqueId(value)
            ? null
            : "an AWS principal is an account id of 12 digits, the ARN of an account, role, user or session without wildcards, or *";
    }

    internal static string? FlawOfService(string value) =>
        IsHost(value.AsSpan(), lowerOnly: true)
            ? null
            : "a service principal is a lower-case host name, such as events.amazonaws.com";

    internal static string? FlawOfFederated(string value)
    {
        int slash = value.IndexOf('/');
        bool provider =
            IsHost(value.AsSpan(0, slash < 0 ? value.Length : slash), lowerOnly: false) && IsPlain(value, allowSpace: false);
        return provider || IsArn(value)
            ? null
            : "a federated principal is the ARN of an identity provider, or its host name, such as cognito-identity.amazonaws.com";
    }

    internal static string? FlawOfCanonicalUser(string value)
    {
        bool good = value.Length is >= 64 and <= 128;
        foreach (char c in value)
        {
            good &= Ascii.IsHex(c);
        }
        return good ? null : "a canonical user id is 64 to 128 hexadecimal digits";
    }

    // An origin access identity of CloudFront is an ARN with blanks, so the grammar of a concrete ARN is too narrow here.
    private static bool IsArn(string value) =>
        ArnGrammar.FlawOfPattern(value) is null && !ArnGrammar.Field(value, 5).IsEmpty && IsPlain(value, allowSpace: true);

    // What IAM shows in place of the ARN of a user or role that was deleted.
    private static bool IsUniqueId(string value)
    {
        foreach (char c in value)
        {
            if (!Ascii.IsUpper(c) && !Ascii.IsDigit(c))
            {
                return false;
            }
        }
        return value.Length is >= 16 and <= 128 && value[0] == 'A';
    }

    private static bool IsPlain(string value, bool allowSpace)
    {
        foreach (char c in value)
        {
            if (c is < ' ' or > '~' or '*' or '?' or '"' or '\'' or '`' or '\\' or '$' or '{' or '}' || (c == ' ' && !allowSpace))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsHost(ReadOnlySpan<char> value, bool lowerOnly)
    {
        int labels = 1;
        int length = 0;
        foreach (char c in value)
        {
            if (c == '.' && length > 0)
            {
                labels++;
                length = 0;
            }
            else if (Ascii.IsDigit(c) || c == '-' || (lowerOnly ? Ascii.IsLower(c) : Ascii.IsLetter(c)))
            {
                length++;
            }
            else
            {
                return false;
            }
        }
        return labels > 1 && length > 0 && value.Length <= 253;
    }
}
