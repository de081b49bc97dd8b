using System.Text.Json;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <content>Principals.</content>
internal ref partial struct PolicyReader
{
    private static readonly string[] PrincipalTypes =
    [
        PrincipalForm.Aws,
        PrincipalForm.Service,
        PrincipalForm.Federated,
        PrincipalForm.CanonicalUser,
    ];

    private ValueList<PolicyPrincipal> ReadPrincipals(string element)
    {
        _json.Read();
        int start = Here;
        if (_json.TokenType == JsonTokenType.String)
        {
            string text = Text();
            return text == "*"
                ? new ValueList<PolicyPrincipal>([PolicyPrincipal.Anyone])
                : throw Error(
                    $"{Quoted.Show(text)} has no type; {element} is \"*\" or an object such as {{\"AWS\": \"123456789012\"}}."
                );
        }
        Expect(JsonTokenType.StartObject, $"{element} is \"*\" or an object");
        int seen = 0;
        var principals = new List<PolicyPrincipal>();
        while (NextMember(element, PrincipalTypes, ref seen, out int member))
        {
            string type = PrincipalTypes[member];
            ValueList<string> values = ReadTexts(type, $"a principal of type {type}", value => PrincipalFlaw.Of(type, value));
            principals.AddRange(values.Select(value => PolicyPrincipal.Checked(type, value)));
        }
        return principals.Count > 0
            ? new ValueList<PolicyPrincipal>(principals.ToArray())
            : throw Error(start, $"{element} is empty; name a principal, such as {{\"AWS\": \"123456789012\"}}.");
    }
}
