using System.Security.Cryptography;
using System.Text;

namespace Wiv.Catalog.ConsumerSample.Tests;

/// <summary>
/// Computes the signature that a request should carry, so that the tests know its body is the one that was signed.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
/// </summary>
internal static class SignatureVersion4
{
    public static bool IsSignedWith(ReceivedRequest request, string secretKey)
    {
        Dictionary<string, string> fields = request.Headers["Authorization"]!
            ["AWS4-HMAC-SHA256 ".Length..]
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(field => field.Split('=', 2))
            .ToDictionary(field => field[0], field => field[1]);
        string[] credential = fields["Credential"].Split('/');
        string scope = string.Join('/', credential[1..]);
        string signedHeaders = fields["SignedHeaders"];
        string headers = string.Concat(signedHeaders.Split(';').Select(name => $"{name}:{request.Headers[name]!.Trim()}\n"));
        string canonical = $"{request.Method}\n{request.Path}\n\n{headers}\n{signedHeaders}\n{Hash(request.Body)}";
        string toSign = $"AWS4-HMAC-SHA256\n{request.Headers["X-Amz-Date"]}\n{scope}\n{Hash(canonical)}";

        byte[] key = Encoding.UTF8.GetBytes("AWS4" + secretKey);
        foreach (string part in credential[1..])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return fields["Signature"] == Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
