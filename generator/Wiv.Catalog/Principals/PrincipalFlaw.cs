using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Says what is wrong with the value of a principal.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class PrincipalFlaw
{
    internal const string Anyone = "*";

    /// <summary>What is wrong with a value of a type, or <see langword="null"/>.</summary>
    internal static string? Of(string type, string value) =>
        type switch
        {
            PrincipalForm.Aws => OfAws(value),
            PrincipalForm.Service => OfService(value),
            PrincipalForm.Federated => OfFederated(value),
            PrincipalForm.CanonicalUser => OfCanonicalUser(value),
            _ => "a principal is of type AWS, Service, Federated or CanonicalUser",
        };

    internal static string? OfAws(string value)
    {
        if (value == "*" || Characters.IsAccountId(value))
        {
            return null;
        }
        return IsArn(value) || IsUniqueId(value)
            ? null
            : "an AWS principal is an account id of 12 digits, the ARN of an account, role, user or session without wildcards, or *";
    }

    internal static string? OfService(string value) =>
        PrincipalForm.IsService(value) ? null : "a service principal is a lower-case host name, such as events.amazonaws.com";

    internal static string? OfFederated(string value) =>
        PrincipalForm.IsProvider(value) || IsArn(value)
            ? null
            : "a federated principal is the ARN of an identity provider, or its host name, such as cognito-identity.amazonaws.com";

    internal static string? OfCanonicalUser(string value) =>
        PrincipalForm.IsCanonicalUser(value) ? null : "a canonical user id is 64 to 128 hexadecimal digits";

    // An origin access identity of CloudFront is an ARN with blanks, so the grammar of a concrete ARN is too narrow here.
    private static bool IsArn(string value) =>
        ArnText.FlawOfPattern(value) is null
        && !ArnText.Field(value, 5).IsEmpty
        && PrincipalForm.IsPlain(value, allowsSpace: true);

    // What IAM shows in place of the ARN of a user or role that was deleted.
    private static bool IsUniqueId(string value)
    {
        foreach (char c in value)
        {
            if (!Characters.IsUpper(c) && !Characters.IsDigit(c))
            {
                return false;
            }
        }
        return value.Length is >= 16 and <= 128 && value[0] == 'A';
    }
}
