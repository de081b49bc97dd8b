namespace Wiv.Catalog.Proving;

/// <summary>A format of the ARNs of a type of resources.</summary>
/// <param name="Example">A resource of the format.</param>
/// <param name="Patterns">What takes all of them, the plainest first.</param>
internal sealed record ResourceFormat(string Example, IReadOnlyList<TextPattern> Patterns)
{
    private const string Region = "us-east-1";

    /// <summary>The formats that the reference writes with <c>*</c> in place of names; <c>*</c> alone for no resource.</summary>
    /// <param name="formats">The formats.</param>
    /// <param name="account">The account that the example is of.</param>
    public static IEnumerable<ResourceFormat> Of(IEnumerable<string> formats, string account)
    {
        foreach (string format in formats)
        {
            if (format == "*")
            {
                yield return new ResourceFormat("*", [new TextPattern([new PatternItem(PatternItemKind.Literal, '*')])]);
                continue;
            }

            string plain = Plain(format, account);
            yield return new ResourceFormat(
                plain.Replace("*", "x"),
                [
                    ResourceUniverse.Pattern(plain.Replace("*", "+")),
                    ResourceUniverse.Pattern(Plain(format, "*").Replace("*", "+")),
                    ResourceUniverse.Pattern(format.Replace("*", "+")),
                ]
            );
        }
    }

    private static string Plain(string format, string account)
    {
        string[] fields = format.Split([':'], 6);
        if (fields.Length == 6)
        {
            fields[3] = fields[3] == "*" ? Region : fields[3];
            fields[4] = fields[4] == "*" ? account : fields[4];
        }

        return string.Join(":", fields);
    }
}
