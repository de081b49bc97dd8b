using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>A method as a text of the table has it: a line with those that are indented under it.</summary>
internal sealed class SdkEntry(string name, string operation)
{
    /// <summary>The name of the method, without <c>Async</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The operations that it calls, where they have other names; empty when it is the one of its own name.</summary>
    public string Operation { get; } = operation;

    /// <summary>The actions that are needed, where not the one of its own name; the foremost first.</summary>
    public string[] Needs { get; private set; } = [];

    /// <summary>The actions that are needed beside these, or beside the one of its own name: <c>iam:PassRole</c>.</summary>
    public string[] AlsoNeeds { get; private set; } = [];

    public string[] NeedsOneOf { get; private set; } = [];

    /// <summary>The member of the request that decides which one of them is needed, where it is one.</summary>
    public string DecidedBy { get; private set; } = "";

    public string[] MayNeed { get; private set; } = [];

    public bool IsNoCall { get; private set; }

    /// <summary>Of what sends nothing, the actions that what it makes lets others ask for.</summary>
    public string[] MaybeNeeds { get; private set; } = [];

    /// <summary>Whether its action has its own name and is newer than the AWS reference.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Whether what it asks is told here, and not by what its operation asks.</summary>
    public bool IsTold => IsNoCall || Needs.Length > 0 || NeedsOneOf.Length > 0 || (Operation.Length > 0 && MayNeed.Length > 0);

    /// <summary>Takes a line that is indented under this one.</summary>
    public void Add(ReferenceLine line)
    {
        switch (line.Word)
        {
            case "needs":
                Needs = line.Rest.Split(' ');
                break;
            case "also":
                AlsoNeeds = line.Rest.Split(' ');
                break;
            case "by":
                DecidedBy = line.Rest;
                break;
            case "one-of":
                NeedsOneOf = line.Rest.Split(' ');
                break;
            case "may":
                MayNeed = line.Rest.Split(' ');
                break;
            case "no-call":
                IsNoCall = true;
                break;
            case "maybe":
                MaybeNeeds = line.Rest.Split(' ');
                break;
            case "new":
                IsNew = true;
                break;
            default:
                throw line.Unknown();
        }
    }
}
