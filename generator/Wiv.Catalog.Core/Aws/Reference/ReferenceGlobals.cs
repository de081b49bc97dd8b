namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>What belongs to no one service, from the text <c>_reference</c>.</summary>
internal sealed class ReferenceGlobals
{
    /// <summary>The name of the text.</summary>
    public const string TextName = "_reference";

    private readonly List<AwsConditionKey> _keys = [];
    private readonly List<KeyValuePair<string, string>> _keyPrefixes = [];
    private readonly List<RetiredService> _retired = [];

    private ReferenceGlobals() { }

    public string Date { get; private set; } = "";

    public string DetailsDate { get; private set; } = "";

    public IReadOnlyList<AwsConditionKey> ConditionKeys => _keys;

    /// <summary>Prefixes of condition keys that are no service's own, with holes, and the service that has the keys.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> KeyPrefixes => _keyPrefixes;

    public IReadOnlyList<RetiredService> RetiredServices => _retired;

    public static ReferenceGlobals Read(string text)
    {
        var globals = new ReferenceGlobals();
        List<RetiredAction> gone = [];
        string? retired = null;
        foreach (ReferenceLine line in ReferenceLine.Read(text))
        {
            switch (line.Word)
            {
                case "date":
                    globals.Date = line.Rest;
                    break;
                case "details":
                    globals.DetailsDate = line.Rest;
                    break;
                case "source":
                    break;
                case "key":
                    globals._keys.Add(ReferenceWords.ConditionKey(line));
                    break;
                case "key-prefix":
                    (string prefix, string service) = line.Halves();
                    globals._keyPrefixes.Add(new(prefix, service));
                    break;
                case "retired":
                    globals.Close(retired, gone);
                    retired = line.Rest;
                    break;
                case "gone":
                    gone.Add(ReferenceWords.Retired(line));
                    break;
                default:
                    throw line.Unknown();
            }
        }

        globals.Close(retired, gone);
        return globals;
    }

    private void Close(string? retired, List<RetiredAction> actions)
    {
        if (retired is not null)
        {
            string[] words = retired.Split(' ');
            string? lastSeen = words[2] == "-" ? null : words[2];
            _retired.Add(new(words[0], words[1], lastSeen, words.Length > 3 ? words[3] : null, [.. actions]));
            actions.Clear();
        }
    }
}
