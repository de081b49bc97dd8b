using System.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Naming;

/// <summary>Makes C# names from the catalog's names. Letters and capitals stay as they are written.</summary>
internal static class Identifier
{
    /// <summary>The member that gives the trust policy.</summary>
    public const string TrustMember = "Trust";

    private const string PolicySuffix = "Policy";

    /// <summary>A member's name: what C# does not allow is left out, and the letter behind it is a capital.</summary>
    public static string FromName(string name)
    {
        var identifier = new StringBuilder();
        bool startsWord = true;
        foreach (char c in name)
        {
            if (!Characters.IsLetterOrDigit(c) && c != '_')
            {
                startsWord = true;
                continue;
            }

            identifier.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (identifier.Length == 0 || Characters.IsDigit(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    /// <summary>The name of a member of <paramref name="className"/>, which must not be called like its class (CS0542).</summary>
    public static string Member(string className, string name) =>
        FromName(name) is var member && member == className ? member + "_" : member;

    /// <summary>A policy's member: <c>WivPayerAccessPolicy</c> of the catalog Wiv is <c>PayerAccess</c>.</summary>
    public static string FromPolicyName(string catalog, string name)
    {
        string identifier = FromName(name);
        string prefix = FromName(catalog);
        string end = identifier.EndsWith(PolicySuffix, StringComparison.Ordinal)
            ? identifier.Substring(0, identifier.Length - PolicySuffix.Length)
            : identifier;
        string both = end.StartsWith(prefix, StringComparison.Ordinal) ? end.Substring(prefix.Length) : end;
        return new[] { both, end, identifier }.FirstOrDefault(IsPolicyMember) ?? identifier + PolicySuffix;
    }

    /// <summary>Whether a policy's member can be called so: <c>Trust</c> is the trust policy.</summary>
    private static bool IsPolicyMember(string name) => name.Length > 0 && !Characters.IsDigit(name[0]) && name != TrustMember;

    /// <summary>An action's constant: <c>Get*</c> is <c>GetAny</c>, <c>list*</c> is <c>ListAny</c>, <c>*</c> is <c>Any</c>.</summary>
    public static string FromAction(string name)
    {
        var words = new StringBuilder();
        for (int i = 0; i < name.Length; i++)
        {
            bool repeats = i > 0 && name[i] == '*' && name[i - 1] == '*';
            words.Append(
                name[i] switch
                {
                    '*' => repeats ? "" : "-Any-",
                    '?' => "-AnyOne-",
                    char c => c.ToString(),
                }
            );
        }

        return FromName(words.ToString());
    }

    /// <summary>A method parameter's name: the first letter is small, and a keyword is escaped.</summary>
    public static string Parameter(string name)
    {
        string member = FromName(name);
        string parameter = char.ToLowerInvariant(member[0]) + member.Substring(1);
        return Keywords.Contains(parameter) ? "@" + parameter : parameter;
    }

    /// <summary>A namespace: every part made a name, empty parts left out; may be empty.</summary>
    public static string Namespace(string text) =>
        string.Join(".", text.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(NamespacePart));

    private static string NamespacePart(string part)
    {
        var name = new StringBuilder();
        foreach (char c in part)
        {
            name.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        }

        if (char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return Keywords.Contains(name.ToString()) ? "@" + name : name.ToString();
    }
}
