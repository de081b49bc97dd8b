using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>A range of addresses, as <c>203.0.113.0/24</c>, or one address. What is neither matches nothing.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress</remarks>
internal sealed class AddressValue : DecidedValue
{
    private readonly IpAddress? _network;

    private readonly int _prefix;

    public AddressValue(string text)
    {
        int slash = text.IndexOf('/');
        _network = IpAddress.Read(text, 0, slash < 0 ? text.Length : slash);
        _prefix = _network?.Bits ?? 0;
        if (_network is { } network && slash >= 0)
        {
            _prefix = Prefix(text, slash + 1);
            _network = _prefix >= 0 && _prefix <= network.Bits ? network : null;
        }
    }

    public override ValueMatch Match(string value, DecidedRequest request) =>
        When(_network is { } network && IpAddress.Read(value, 0, value.Length) is { } address && address.IsIn(network, _prefix));

    private static int Prefix(string text, int from)
    {
        int bits = 0;
        for (int i = from; i < text.Length; i++)
        {
            if (!Characters.IsDigit(text[i]) || i - from > 2)
            {
                return -1;
            }

            bits = bits * 10 + (text[i] - '0');
        }

        return from < text.Length ? bits : -1;
    }
}
