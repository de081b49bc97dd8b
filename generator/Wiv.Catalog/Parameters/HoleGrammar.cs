using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>What each hole takes, of texts that a parameter's type has let pass. A flaw is said as in the other grammars.</summary>
internal static class HoleGrammar
{
    /// <summary>What is wrong with a text in a hole, or <see langword="null"/>.</summary>
    internal static string? Flaw(string text, ParameterHole hole) =>
        hole switch
        {
            ParameterHole.Value => null,
            ParameterHole.Path or ParameterHole.Name => FlawOfPart(text, HolePlace.Dividers((Hole)hole)),
            ParameterHole.Partition => FlawOfPartition(text),
            ParameterHole.Region => Region.Flaw(text),
            ParameterHole.Digits => Ascii.IsDigits(text.AsSpan()) ? null : "an account is made of digits",
            ParameterHole.Account => AccountId.Flaw(text),
            ParameterHole.AwsPrincipal => PrincipalFlaw.OfAws(text),
            ParameterHole.ServicePrincipal => PrincipalFlaw.OfService(text),
            ParameterHole.FederatedPrincipal => PrincipalFlaw.OfFederated(text),
            ParameterHole.CanonicalUser => PrincipalFlaw.OfCanonicalUser(text),
            _ => ArnForm.IsName(text, 0, text.Length) ? null : "what stands there is lower-case letters, digits and '-'",
        };

    /// <summary>What the hole is called.</summary>
    internal static string Place(ParameterHole hole) => HolePlace.Of((Hole)hole, "a policy");

    private static string? FlawOfPart(string text, string dividers)
    {
        int at = text.AsSpan().IndexOfAny(dividers.AsSpan());
        return at < 0 ? null : $"'{text[at]}' would begin another part of it";
    }

    private static string? FlawOfPartition(string text)
    {
        bool good =
            ArnForm.IsPartition(text, 0, text.Length)
            && text[text.Length - 1] != '-'
            && text.IndexOf("--", StringComparison.Ordinal) < 0;
        return good ? null : "a partition is aws, or aws- and more, such as aws-us-gov";
    }
}
