namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The addresses of Terraform: <c>module.iam["a"].aws_iam_role.this[0]</c>.</summary>
internal static class TerraformAddress
{
    /// <summary>The names of an address, each with the key in brackets behind it.</summary>
    public static IReadOnlyList<(string Name, string? Key)> Segments(string address)
    {
        List<(string, string?)> segments = [];
        int at = 0;
        while (at < address.Length)
        {
            int start = at;
            while (at < address.Length && address[at] is not ('.' or '['))
            {
                at++;
            }

            string name = address.Substring(start, at - start);
            string? key = null;
            if (at < address.Length && address[at] == '[')
            {
                int end = EndOfKey(address, at);
                key = address.Substring(at + 1, end - at - 1);
                at = Math.Min(end + 1, address.Length);
            }

            segments.Add((name, key));
            at += at < address.Length && address[at] == '.' ? 1 : 0;
        }

        return segments;
    }

    /// <summary>The address of what is configured, of which there may be several.</summary>
    public static string WithoutKeys(string address) => string.Join(".", Segments(address).Select(segment => segment.Name));

    /// <summary>The key of the last name.</summary>
    public static string? KeyOf(string address) => Segments(address) is [.., var last] ? last.Key : null;

    /// <summary>Where the bracket closes, which a key in quotes may hold too.</summary>
    private static int EndOfKey(string address, int open)
    {
        bool isQuoted = false;
        for (int at = open + 1; at < address.Length; at++)
        {
            isQuoted ^= address[at] == '"' && address[at - 1] != '\\';
            if (address[at] == ']' && !isQuoted)
            {
                return at;
            }
        }

        return address.Length;
    }
}
