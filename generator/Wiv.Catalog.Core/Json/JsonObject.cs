using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>An object, its members in the order of the text; a name that stands twice is there twice.</summary>
internal sealed class JsonObject(IReadOnlyList<JsonMember> members, SourceSpan span) : JsonValue(span)
{
    /// <summary>So many are as quickly looked through.</summary>
    private const int FewMembers = 8;

    private Dictionary<string, JsonMember>? _byName;

    public IReadOnlyList<JsonMember> Members { get; } = members;

    public override string Kind => "an object";

    /// <summary>The first member of a name; <see langword="null"/> when there is none.</summary>
    public JsonMember? Find(string name)
    {
        if (Members.Count > FewMembers)
        {
            return (_byName ??= Index()).TryGetValue(name, out JsonMember? found) ? found : null;
        }

        foreach (JsonMember member in Members)
        {
            if (member.Name.Value == name)
            {
                return member;
            }
        }

        return null;
    }

    private Dictionary<string, JsonMember> Index()
    {
        Dictionary<string, JsonMember> byName = new(StringComparer.Ordinal);
        foreach (JsonMember member in Members.Reverse())
        {
            byName[member.Name.Value] = member;
        }

        return byName;
    }
}
