using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>What the ARN of a principal says of it. Nothing is allocated.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns</remarks>
internal static class PrincipalArn
{
    private const int AccountDigits = 12;

    private const string Root = "root";

    private const string Role = "role/";

    private const string Session = "assumed-role/";

    /// <summary>Whether it is an account: its 12 digits, or the ARN of its root.</summary>
    public static bool IsAccount(string principal) =>
        Characters.IsAccountId(principal) || (ResourceOf(principal) is var (start, length) && Is(principal, start, length, Root));

    /// <summary>Whether it is the ARN of a role.</summary>
    public static bool IsRole(string principal) =>
        ResourceOf(principal) is var (start, length) && length > Role.Length && StartsWith(principal, start, Role);

    /// <summary>Whether it is a role that a service made for itself, or a session of one.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html</remarks>
    public static bool IsServiceLinked(string principal) =>
        ResourceOf(principal) is var (start, _)
        && (
            StartsWith(principal, start, Role + "aws-service-role/")
            || StartsWith(principal, start, Session + "AWSServiceRoleFor")
        );

    /// <summary>Whether two principals are of one account.</summary>
    public static bool IsSameAccount(string one, string other) =>
        AccountOf(one) is var left
        && AccountOf(other) is var right
        && left >= 0
        && right >= 0
        && string.CompareOrdinal(one, left, other, right, AccountDigits) == 0;

    /// <summary>Whether the first is a session of the role that the second is. The ARN of a session has no path.</summary>
    public static bool IsSessionOf(string session, string role)
    {
        if (!IsRole(role) || !IsSameAccount(session, role))
        {
            return false;
        }

        (int start, int length) = ResourceOf(session) ?? default;
        if (!StartsWith(session, start, Session))
        {
            return false;
        }

        int name = start + Session.Length;
        int slash = session.IndexOf('/', name, start + length - name);
        int nameLength = (slash < 0 ? session.Length : slash) - name;
        int roleName = role.LastIndexOf('/') + 1;
        return nameLength == role.Length - roleName && string.CompareOrdinal(session, name, role, roleName, nameLength) == 0;
    }

    /// <summary>Where the account stands; -1 when there is none.</summary>
    public static int AccountOf(string principal)
    {
        if (Characters.IsAccountId(principal))
        {
            return 0;
        }

        if (ArnForm.Count(principal) < ArnForm.Fields)
        {
            return -1;
        }

        (int start, int length) = ArnForm.Field(principal, ArnForm.Account);
        return length == AccountDigits ? start : -1;
    }

    private static (int Start, int Length)? ResourceOf(string principal) =>
        ArnForm.Count(principal) == ArnForm.Fields ? ArnForm.Field(principal, ArnForm.Resource) : null;

    private static bool Is(string text, int start, int length, string expected) =>
        length == expected.Length && StartsWith(text, start, expected);

    private static bool StartsWith(string text, int start, string expected) =>
        string.CompareOrdinal(text, start, expected, 0, expected.Length) == 0;
}
