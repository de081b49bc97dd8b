namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>What levels, types and retired actions are in the texts of the reference.</summary>
internal static class ReferenceWords
{
    public static AccessLevels Levels(string text) =>
        text switch
        {
            "List" => AccessLevels.List,
            "Read" => AccessLevels.Read,
            "Write" => AccessLevels.Write,
            "Write+Tagging" => AccessLevels.Write | AccessLevels.Tagging,
            "Write+PermissionsManagement" => AccessLevels.Write | AccessLevels.PermissionsManagement,
            _ => throw new FormatException($"'{text}' is no set of access levels"),
        };

    /// <summary>A key and its type: <c>aws:SourceIp IpAddress</c>.</summary>
    public static AwsConditionKey ConditionKey(ReferenceLine line)
    {
        (string key, string type) = line.Halves();
        return new(key, Type(type));
    }

    /// <summary>A retired action: name, gone by, last seen, and what has its place.</summary>
    public static RetiredAction Retired(ReferenceLine line)
    {
        string[] words = line.Rest.Split(' ');
        return new(words[0], words[1], words[2], words.Length > 3 ? words[3] : null);
    }

    private static ConditionKeyType Type(string text) =>
        text switch
        {
            "String" => ConditionKeyType.String,
            "ArrayOfString" => ConditionKeyType.ArrayOfString,
            "Arn" => ConditionKeyType.Arn,
            "ArrayOfArn" => ConditionKeyType.ArrayOfArn,
            "Bool" => ConditionKeyType.Bool,
            "ArrayOfBool" => ConditionKeyType.ArrayOfBool,
            "Numeric" => ConditionKeyType.Numeric,
            "Date" => ConditionKeyType.Date,
            "IpAddress" => ConditionKeyType.IpAddress,
            _ => throw new FormatException($"'{text}' is no type of a condition key"),
        };
}
