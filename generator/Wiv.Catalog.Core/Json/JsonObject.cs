using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Json;

/// <summary>An object, its members in the order of the text; a name that stands twice is there twice.</summary>
internal sealed class JsonObject(IReadOnlyList<JsonMember> members, SourceSpan span) : JsonValue(span)
{
    public IReadOnlyList<JsonMember> Members { get; } = members;

    public override string Kind => "an object";

    /// <summary>The first member of a name; <see langword="null"/> when there is none.</summary>
    public JsonMember? Find(string name)
    {
        foreach (JsonMember member in Members)
        {
            if (member.Name.Value == name)
            {
                return member;
            }
        }

        return null;
    }
}
