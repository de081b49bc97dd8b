using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Sdk;

/// <summary>What a method of the AWS SDK for .NET asks of IAM.</summary>
/// <param name="Name">The name of the method: <c>ListObjectsV2Async</c>.</param>
/// <param name="Operation">The operation of AWS's API that it calls: <c>ListObjectsV2</c>; several are separated by a comma.</param>
/// <param name="Kind">How this is known.</param>
/// <param name="Needs">The actions that every call needs, all of them: <c>s3:ListBucket</c>.</param>
/// <param name="NeedsOneOf">Actions of which a call needs at least one, which one the request tells: those of PartiQL, of versions.</param>
/// <param name="MayNeed">The actions that some calls need beside these: tagging, keys, <c>iam:PassRole</c> where a role may be left out.</param>
internal sealed record SdkMethod(
    string Name,
    string Operation,
    SdkCallKind Kind,
    EquatableArray<string> Needs,
    EquatableArray<string> NeedsOneOf,
    EquatableArray<string> MayNeed
)
{
    /// <summary>The name of a constructor.</summary>
    public const string Constructor = ".ctor";

    /// <summary>
    /// The member of the request that decides between two of <see cref="NeedsOneOf"/>: without it the first is needed, with it
    /// the second in its place. Empty where no member does.
    /// </summary>
    public string DecidedBy { get; init; } = "";

    /// <summary>
    /// Patterns of the actions that may be asked for, though not by a request that is known: by what a presigned URL or a token
    /// lets others send, by credentials when they are used, by an operation or a helper of which nothing is known.
    /// </summary>
    public EquatableArray<string> MaybeNeeds { get; init; }

    /// <summary>The method for requests of which it is known whether they have the member that decides.</summary>
    public SdkMethod DecidedFor(bool hasMember) =>
        this with
        {
            Needs = Needs.Append(NeedsOneOf[hasMember ? 1 : 0]).ToEquatableArray(),
            NeedsOneOf = default,
            DecidedBy = "",
        };
}
