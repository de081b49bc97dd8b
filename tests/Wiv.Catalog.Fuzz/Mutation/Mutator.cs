using Wiv.Catalog.Fuzz.Running;

namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>Makes new inputs of old ones, by one change or several.</summary>
internal sealed class Mutator(Random random, FuzzTarget target, TargetQueue queue)
{
    private readonly CharacterChanges _characters = new(random, target.IsBinary ? Alphabet.Bytes : Alphabet.Text);
    private readonly StructureChanges _structures = new(random);

    public string Mutate()
    {
        string text = queue.Pick();
        for (int changes = 1 << random.Next(4); changes > 0; changes--)
        {
            string changed = Change(text);
            text = changed.Length > target.Longest && changed.Length > text.Length ? text : changed;
        }

        return text;
    }

    private string Change(string text)
    {
        int kind = random.Next(16);
        return kind switch
        {
            0 => _characters.Replace(text),
            1 => _characters.Insert(text),
            2 => _characters.Delete(text),
            3 => _characters.Copy(text),
            4 => _characters.Repeat(text),
            5 => _characters.Splice(text, queue.PickAny()),
            6 when target.IsBinary => _characters.Number(text),
            6 => _structures.Number(text),
            7 or 8 when target.Tokens.Count > 0 => _characters.Put(text, Token()),
            9 when target.Tokens.Count > 0 => _structures.ReplaceWord(text, Token()),
            10 when !target.IsBinary => _structures.MoveLine(text),
            11 when !target.IsBinary => _structures.TakeLine(text, queue.PickAny()),
            12 when !target.IsBinary => _structures.DropLine(text),
            13 when !target.IsBinary => _structures.Indent(text),
            14 or 15 when !target.IsBinary => _structures.ReplaceBlock(text, queue.PickAny()),
            _ => _characters.Replace(text),
        };
    }

    private string Token() => target.Tokens[random.Next(target.Tokens.Count)];
}
