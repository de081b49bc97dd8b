namespace Wiv.Catalog;

/// <summary>What each hole takes, of texts that a parameter's type has let pass. A flaw is said as in the other grammars.</summary>
internal static class HoleGrammar
{
    /// <summary>What is wrong with a text in a hole, or <see langword="null"/>.</summary>
    internal static string? Flaw(string text, ParameterHole hole) =>
        hole switch
        {
            ParameterHole.Value => null,
            ParameterHole.Path => FlawOfPart(text, ':', ':'),
            ParameterHole.Name => FlawOfPart(text, ':', '/'),
            ParameterHole.Partition => FlawOfPartition(text),
            ParameterHole.Region => Region.Flaw(text),
            ParameterHole.Digits => Ascii.IsDigits(text.AsSpan()) ? null : "an account is made of digits",
            ParameterHole.Account => AccountId.Flaw(text),
            ParameterHole.AwsPrincipal => PrincipalFlaw.OfAws(text),
            ParameterHole.ServicePrincipal => PrincipalFlaw.OfService(text),
            ParameterHole.FederatedPrincipal => PrincipalFlaw.OfFederated(text),
            ParameterHole.CanonicalUser => PrincipalFlaw.OfCanonicalUser(text),
            _ => Ascii.IsLowerKebab(text.AsSpan()) ? null : "what stands there is lower-case letters, digits and '-'",
        };

    /// <summary>What the hole is called.</summary>
    internal static string Place(ParameterHole hole) =>
        hole switch
        {
            ParameterHole.Value => "a policy",
            ParameterHole.Path => "a part of a text that ':' divides",
            ParameterHole.Name => "a part of the resource of an ARN",
            ParameterHole.Field => "a part of the partition, service or Region of an ARN",
            ParameterHole.Partition => "the partition of an ARN",
            ParameterHole.Service => "the service of an ARN",
            ParameterHole.Region => "the Region of an ARN",
            ParameterHole.Digits => "a part of the account of an ARN",
            ParameterHole.Account => "the account of an ARN",
            ParameterHole.AwsPrincipal => "an AWS principal",
            ParameterHole.ServicePrincipal => "a service principal",
            ParameterHole.FederatedPrincipal => "a federated principal",
            _ => "a canonical user",
        };

    private static string? FlawOfPart(string text, char one, char other)
    {
        foreach (char c in text)
        {
            if (c == one || c == other)
            {
                return $"'{c}' would begin another part of it";
            }
        }
        return null;
    }

    private static string? FlawOfPartition(string text)
    {
        string[] words = text.Split('-');
        bool good = words[0] == "aws";
        foreach (string word in words)
        {
            good &= word.Length > 0 && Ascii.IsLowerKebab(word.AsSpan());
        }
        return good ? null : "a partition is aws, or aws- and more, such as aws-us-gov";
    }
}
