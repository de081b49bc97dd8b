using System.Text.Json;

namespace Wiv.Catalog;

/// <summary>
/// Reads the JSON of a policy in one pass. Whatever is not in IAM's grammar ends the reading with a position, so neither
/// deep nor strange input is ever followed.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal ref partial struct PolicyReader
{
    private static readonly string[] DocumentMembers = ["Version", "Id", "Statement"];

    private readonly ReadOnlySpan<byte> _utf8;

    private Utf8JsonReader _json;

    private PolicyReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 16 });
    }

    internal static PolicyDocument Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> text = utf8.StartsWith(mark) ? utf8.Slice(mark.Length) : utf8;
        int invalid = UnicodeText.FirstInvalidByte(text);
        if (invalid >= 0)
        {
            throw TextPosition.Error(text, invalid, "The bytes are not UTF-8; save the policy as UTF-8.");
        }
        var reader = new PolicyReader(text);
        try
        {
            return reader.ReadDocument();
        }
        catch (JsonException e)
        {
            int offset = TextPosition.Offset(text, e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
            throw TextPosition.Error(text, offset, $"This is not JSON: {Reason(e)}");
        }
    }

    private PolicyDocument ReadDocument()
    {
        _json.Read();
        int start = Here;
        Expect(JsonTokenType.StartObject, "A policy is a JSON object");
        string? version = null;
        string? id = null;
        ValueList<PolicyStatement>? statements = null;
        int seen = 0;
        while (NextMember("A policy", DocumentMembers, ref seen, out int member))
        {
            switch (DocumentMembers[member])
            {
                case "Version":
                    version = ReadVersion();
                    break;
                case "Id":
                    id = ReadText("Id is a text");
                    break;
                default:
                    statements = ReadStatements();
                    break;
            }
        }
        // Finds what stands after the policy; the reader has its own words for it.
        _json.Read();
        return statements is null
            ? throw Error(start, "The policy has no Statement; add \"Statement\" with at least one statement.")
            : new PolicyDocument(version, id, statements);
    }

    private string ReadVersion()
    {
        string version = ReadText("Version is a text");
        return version is "2012-10-17" or "2008-10-17"
            ? version
            : throw Error($"{Quoted.Show(version)} is not a version of the policy language; write \"2012-10-17\".");
    }

    private ValueList<PolicyStatement> ReadStatements()
    {
        var sids = new NameSet(StringComparer.Ordinal);
        var statements = new List<PolicyStatement>();
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            statements.Add(ReadStatement(ref sids));
        }
        else
        {
            int start = Here;
            while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            {
                statements.Add(ReadStatement(ref sids));
            }
            if (statements.Count == 0)
            {
                throw Error(start, "Statement is empty; a policy has at least one statement.");
            }
        }
        return new ValueList<PolicyStatement>(statements.ToArray());
    }

    private static string Reason(JsonException e)
    {
        int tail = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return tail < 0 ? e.Message : e.Message.Substring(0, tail);
    }
}
