namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Reads the text of one service; README.md beside the texts tells their format.</summary>
internal sealed class ServiceReader
{
    private readonly string _prefix;
    private readonly List<AwsConditionKey> _keys = [];
    private readonly List<AwsResourceType> _resourceTypes = [];
    private readonly List<AwsAction> _actions = [];
    private readonly List<RetiredAction> _retired = [];
    private readonly Dictionary<string, AwsConditionKey> _keyByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AwsResourceType> _typeByName = new(StringComparer.Ordinal);

    // The same lists stand in many lines; each is kept once.
    private readonly Dictionary<string, AwsConditionKey[]> _keyLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _nameLists = new(StringComparer.Ordinal);

    private ServiceReader(string prefix) => _prefix = prefix;

    public static AwsService Read(string prefix, string text)
    {
        var reader = new ServiceReader(prefix);
        ReferenceBlock? block = null;
        foreach (ReferenceLine line in ReferenceLine.Read(text))
        {
            if (line.Indent > 0)
            {
                block!.Add(line);
                continue;
            }

            reader.Close(block);
            block = new ReferenceBlock(line);
        }

        reader.Close(block);
        return new(prefix, [.. reader._actions], [.. reader._resourceTypes], [.. reader._keys], [.. reader._retired]);
    }

    private void Close(ReferenceBlock? block)
    {
        switch (block?.Head.Word)
        {
            case null:
                break;
            case "key":
                AwsConditionKey key = ReferenceWords.ConditionKey(block.Head);
                _keys.Add(key);
                _keyByName.Add(key.Key, key);
                break;
            case "resource":
                AwsResourceType type = new(block.Head.Rest, [.. block.Arns], Keys(block.Keys));
                _resourceTypes.Add(type);
                _typeByName.Add(type.Name, type);
                break;
            case "action":
                _actions.Add(Action(block));
                break;
            case "gone":
                _retired.Add(ReferenceWords.Retired(block.Head));
                break;
            default:
                throw block.Head.Unknown();
        }
    }

    private AwsAction Action(ReferenceBlock block)
    {
        (string name, string levels) = block.Head.Halves();
        return new()
        {
            Service = _prefix,
            Name = name,
            Levels = ReferenceWords.Levels(levels),
            ConditionKeys = Keys(block.Keys),
            OwnDependents = Names(block.Needs),
            IsPermissionOnly = block.IsPermissionOnly,
            HasDetails = !block.IsNew,
            ResourceTypes = block.Types.Count == 0 ? [] : [.. block.Types.Select(ResourceType)],
        };
    }

    private ActionResourceType ResourceType(ReferenceBlock block) =>
        new(_typeByName[block.Head.Rest], block.Head.Word == "on!", Keys(block.Keys), Names(block.Needs));

    private AwsConditionKey[] Keys(string list)
    {
        if (!_keyLists.TryGetValue(list, out AwsConditionKey[]? keys))
        {
            keys = Names(list).Select(name => _keyByName[name]).ToArray();
            _keyLists.Add(list, keys);
        }

        return keys;
    }

    private string[] Names(string list)
    {
        if (!_nameLists.TryGetValue(list, out string[]? names))
        {
            names = list.Length == 0 ? [] : list.Split(' ');
            _nameLists.Add(list, names);
        }

        return names;
    }
}
