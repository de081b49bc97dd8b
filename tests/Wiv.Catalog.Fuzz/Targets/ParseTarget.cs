using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Fuzz.Mutation;
using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>
/// <see cref="PolicyDocument.Parse(string)"/>: one exception with a place, or a document that is written and read again as it
/// is, and that Core reads as well.
/// </summary>
internal sealed class ParseTarget : FuzzTarget
{
    public ParseTarget(string name, SeedTexts seeds)
        : base(name, 110_000, [.. Hostile.Json, .. seeds.Policies]) => Tokens = Mutation.Tokens.Json;

    public override void Run(string input)
    {
        if (Read(input) is not { } document)
        {
            return;
        }

        string json = document.ToJson();
        Hold(document.Size == json.Length, "the size is that of the compact JSON", json);
        Hold(PolicyDocument.Parse(json).ToJson() == json, "a document is written as it was read", json);
        Hold(PolicyDocument.Parse(json).Equals(document), "a document is read as it was written", json);
        Hold(PolicyDocument.Parse(document.ToJson(indented: true)).Equals(document), "and with indentation, too", json);
        Hold(PolicyDocument.Parse(document.ToUtf8Bytes()).Equals(document), "and as UTF-8, too", json);
        JsonReader.Read("fuzz.json", input, out JsonFailure? failure);
        Hold(failure is null, "Core reads what the library reads", $"{failure}\n{input}");
    }

    private static PolicyDocument? Read(string input)
    {
        try
        {
            return PolicyDocument.Parse(input);
        }
        catch (PolicyFormatException error)
        {
            Hold(error is { Line: > 0, Column: > 0, Message.Length: > 0 }, "an error has a place", error.ToString());
            Hold(error.Line <= input.Split('\n', '\r').Length, "an error is in the text", error.ToString());
            return null;
        }
    }

    private static void Hold(bool isTrue, string promise, string detail)
    {
        if (!isTrue)
        {
            throw new FindingException(promise, detail);
        }
    }
}
