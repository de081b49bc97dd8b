using System.Net;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>An address, or a range of them in CIDR notation, as the operators IpAddress and NotIpAddress take it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress</remarks>
internal sealed class IpRange
{
    private static readonly IpRange[] PrivateRanges = [Parse("10.0.0.0/8")!, Parse("172.16.0.0/12")!, Parse("192.168.0.0/16")!];

    private readonly byte[] _address;
    private readonly int _bits;

    private IpRange(byte[] address, int bits) => (_address, _bits) = (address, bits);

    /// <summary>
    /// Whether every address of it is private, by https://www.rfc-editor.org/rfc/rfc1918; <see langword="null"/> for IPv6, whose
    /// local addresses are another matter.
    /// </summary>
    public bool? IsPrivate => IsVersion4 ? Array.Exists(PrivateRanges, range => range.Includes(this)) : null;

    /// <summary>The range with zeros behind its mask.</summary>
    public IpRange Network => new([.. _address.Select((part, i) => (byte)(part & Mask(i)))], _bits);

    /// <summary>Whether there are only zeros behind the mask.</summary>
    public bool IsNetwork => _address.Select((part, i) => part & ~Mask(i)).All(rest => rest == 0);

    private bool IsVersion4 => _address.Length == 4;

    /// <summary>The range that a text stands for; <see langword="null"/> when it is none.</summary>
    public static IpRange? Parse(string text)
    {
        int slash = text.IndexOf('/');
        if (ParseAddress(slash < 0 ? text : text.Substring(0, slash)) is not { } address)
        {
            return null;
        }

        int most = address.Length * 8;
        int bits = slash < 0 ? most : ParseNumber(text.Substring(slash + 1));
        return bits >= 0 && bits <= most ? new IpRange(address, bits) : null;
    }

    public override string ToString() => $"{new IPAddress(_address)}/{_bits}";

    private static byte[]? ParseAddress(string text)
    {
        if (text.IndexOf(':') >= 0)
        {
            bool isPlain = text.All(c => c is ':' or '.' || Uri.IsHexDigit(c));
            return isPlain && IPAddress.TryParse(text, out IPAddress? address) ? address.GetAddressBytes() : null;
        }

        int[] parts = [.. text.Split('.').Select(ParseNumber)];
        return parts.Length == 4 && parts.All(part => part is >= 0 and <= 255) ? [.. parts.Select(part => (byte)part)] : null;
    }

    /// <summary>A number of at most three digits; -1 when it is none.</summary>
    private static int ParseNumber(string text) =>
        text.Length is > 0 and <= 3 && text.All(Characters.IsDigit)
            ? text.Aggregate(0, (number, digit) => (number * 10) + digit - '0')
            : -1;

    private bool Includes(IpRange other) =>
        other._bits >= _bits
        && _address.Select((part, i) => (part ^ other._address[i]) & Mask(i)).All(difference => difference == 0);

    private int Mask(int part)
    {
        int bits = Math.Min(8, Math.Max(0, _bits - (part * 8)));
        return (0xFF << (8 - bits)) & 0xFF;
    }
}
