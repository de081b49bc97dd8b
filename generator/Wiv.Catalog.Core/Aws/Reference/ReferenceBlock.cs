namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>A line of a service's text with the lines that are indented under it.</summary>
internal sealed class ReferenceBlock(ReferenceLine head)
{
    public ReferenceLine Head { get; } = head;

    /// <summary>Condition keys, with a space between.</summary>
    public string Keys { get; private set; } = "";

    /// <summary>Dependent actions, with a space between.</summary>
    public string Needs { get; private set; } = "";

    public bool IsPermissionOnly { get; private set; }

    public bool IsNew { get; private set; }

    public List<string> Arns { get; } = [];

    /// <summary>The resource types of an action.</summary>
    public List<ReferenceBlock> Types { get; } = [];

    /// <summary>Takes a line that is indented under this one.</summary>
    public void Add(ReferenceLine line)
    {
        if (line.Indent > Head.Indent + 2)
        {
            Types[Types.Count - 1].Add(line);
            return;
        }

        switch (line.Word)
        {
            case "if":
                Keys = line.Rest;
                break;
            case "needs":
                Needs = line.Rest;
                break;
            case "permission-only":
                IsPermissionOnly = true;
                break;
            case "new":
                IsNew = true;
                break;
            case "arn":
                Arns.Add(line.Rest);
                break;
            case "on" or "on!":
                Types.Add(new ReferenceBlock(line));
                break;
            default:
                throw line.Unknown();
        }
    }
}
