using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>
/// What a hole takes of the values of a text or an external id, as a regular expression for templates. The runtime library asks
/// the same of each value by code, without a regular expression; the fuzzer compares the two.
/// </summary>
/// <param name="Pattern">A regular expression that Java, RE2 and .NET all know.</param>
/// <param name="Shortest">How many characters a value must have.</param>
/// <param name="Longest">How many characters a value may have.</param>
/// <param name="Words">What is right, behind "must be".</param>
/// <param name="Example">A value that fits.</param>
internal sealed record HoleForm(string Pattern, int Shortest, int Longest, string Words, string Example)
{
    private const string Signs = "+=,.@_/:-";
    private const string Undivided = "[A-Za-z0-9+=,.@_/-]";
    private const string Arn = $"arn:[a-z0-9-]+:[a-z0-9-]+:{Undivided}*:{Undivided}*:[A-Za-z0-9{Signs}]+";
    private const string Host = @"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+";

    /// <summary>The form of a hole that is narrower than the type; <see langword="null"/> where only signs are left out.</summary>
    public static HoleForm? Of(Hole hole) =>
        hole switch
        {
            Hole.Account => new("^[0-9]{12}$", 12, 12, "an account id: 12 digits", "123456789012"),
            // One of the longest names, so that a policy is not found short enough by luck.
            Hole.Region => new("^[a-z]+(?:-[a-z]+)+-[0-9]+$", 1, 64, "the name of a Region, such as us-east-1", "ap-southeast-1"),
            Hole.Partition => new("^aws(?:-[a-z0-9]+)*$", 1, 64, "a partition, such as aws or aws-us-gov", "aws"),
            Hole.Service => new("^[a-z0-9-]+$", 1, 64, "the name of a service in an ARN, such as s3", "example"),
            Hole.Field => new("^[a-z0-9-]+$", 1, 64, "lower-case letters, digits and -", "example"),
            Hole.Digits => new("^[0-9]+$", 1, 12, "digits", "1"),
            Hole.AwsPrincipal => new(
                $"^(?:[0-9]{{12}}|A[A-Z0-9]{{15,127}}|{Arn})$",
                1,
                int.MaxValue,
                "an account id, the ARN of an account, role or user, or the unique id of a role or user",
                "123456789012"
            ),
            Hole.ServicePrincipal => new(
                @"^[a-z0-9-]+(?:\.[a-z0-9-]+)+$",
                1,
                253,
                "the host name of a service, such as events.amazonaws.com",
                "example.amazonaws.com"
            ),
            Hole.FederatedPrincipal => new(
                $"^(?:{Host}(?:/[A-Za-z0-9{Signs}]*)?|{Arn})$",
                1,
                253,
                "the ARN or the host name of an identity provider",
                "example.com"
            ),
            Hole.CanonicalUser => new(
                "^[0-9A-Fa-f]{64,128}$",
                64,
                128,
                "a canonical user id: 64 to 128 hexadecimal digits",
                new string('0', 64)
            ),
            _ => null,
        };

    /// <summary>The signs beside letters and digits that a hole without a form of its own leaves of those of a type.</summary>
    public static string SignsOf(Hole hole, string signs) =>
        string.Concat(signs.Where(sign => HolePlace.Dividers(hole).IndexOf(sign) < 0));
}
