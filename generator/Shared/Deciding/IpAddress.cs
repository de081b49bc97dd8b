using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>An address of IPv4 or IPv6, its bits from the highest on. The framework's own reader allocates, and takes far more.</summary>
/// <param name="IsV6">Whether it is one of IPv6.</param>
/// <param name="High">The first 64 bits.</param>
/// <param name="Low">The last 64.</param>
internal readonly record struct IpAddress(bool IsV6, ulong High, ulong Low)
{
    private const int Groups = 8;

    public int Bits => IsV6 ? 128 : 32;

    /// <summary>Whether it has the same first bits as another.</summary>
    public bool IsIn(IpAddress network, int prefix) =>
        IsV6 == network.IsV6 && ((High ^ network.High) & Mask(prefix)) == 0 && ((Low ^ network.Low) & Mask(prefix - 64)) == 0;

    /// <summary>Reads an address; <see langword="null"/> when the text between the places is none.</summary>
    public static IpAddress? Read(string text, int start, int end)
    {
        if (text.IndexOf(':', start, end - start) < 0)
        {
            return ReadV4(text, start, end) is { } four ? new IpAddress(false, (ulong)four << 32, 0) : null;
        }

        ulong high = 0;
        ulong low = 0;
        int groups = 0;
        int gap = -1;
        int at = start;
        if (string.CompareOrdinal(text, at, "::", 0, 2) == 0)
        {
            gap = 0;
            at += 2;
        }

        while (at < end)
        {
            int stop = text.IndexOf(':', at, end - at);
            stop = stop < 0 ? end : stop;
            bool isLast = stop == end;
            if (isLast && ReadV4(text, at, stop) is { } four && text.IndexOf('.', at) >= 0)
            {
                Shift(ref high, ref low, four >> 16);
                Shift(ref high, ref low, four & 0xFFFF);
                groups += 2;
                break;
            }

            if (stop - at is 0 or > 4 || groups == Groups || !IsHexadecimal(text, at, stop))
            {
                return null;
            }

            Shift(ref high, ref low, Hexadecimal(text, at, stop));
            groups++;
            at = stop + 1;
            if (at < end && text[at] == ':')
            {
                if (gap >= 0)
                {
                    return null;
                }

                gap = groups;
                at++;
            }
            else if (!isLast && at == end)
            {
                return null;
            }
        }

        return gap < 0 ? (groups == Groups ? new IpAddress(true, high, low) : null) : Spread(high, low, groups, gap);
    }

    /// <summary>Puts zeros where the two colons stand.</summary>
    private static IpAddress? Spread(ulong high, ulong low, int groups, int gap)
    {
        if (groups >= Groups)
        {
            return null;
        }

        (ulong spreadHigh, ulong spreadLow) = (0UL, 0UL);
        for (int i = 0; i < Groups; i++)
        {
            int from =
                i < gap ? i
                : i >= Groups - (groups - gap) ? i - (Groups - groups)
                : -1;
            int place = groups - 1 - from;
            ulong group =
                from < 0 ? 0
                : place < 4 ? low >> (16 * place)
                : high >> (16 * (place - 4));
            Shift(ref spreadHigh, ref spreadLow, (uint)(group & 0xFFFF));
        }

        return new IpAddress(true, spreadHigh, spreadLow);
    }

    private static uint? ReadV4(string text, int start, int end)
    {
        uint address = 0;
        int at = start;
        for (int part = 0; part < 4; part++)
        {
            int number = 0;
            int from = at;
            for (; at < end && at - from < 3 && Characters.IsDigit(text[at]); at++)
            {
                number = number * 10 + (text[at] - '0');
            }

            bool isEnd = part == 3;
            if (at == from || number > 255 || (isEnd ? at != end : at >= end || text[at++] != '.'))
            {
                return null;
            }

            address = (address << 8) | (uint)number;
        }

        return address;
    }

    private static bool IsHexadecimal(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsHexadecimal(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static uint Hexadecimal(string text, int start, int end)
    {
        uint number = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            number = (number << 4) | (uint)(Characters.IsDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return number;
    }

    private static void Shift(ref ulong high, ref ulong low, uint group)
    {
        high = (high << 16) | (low >> 48);
        low = (low << 16) | group;
    }

    private static ulong Mask(int bits) =>
        bits <= 0 ? 0
        : bits >= 64 ? ulong.MaxValue
        : ulong.MaxValue << (64 - bits);
}
