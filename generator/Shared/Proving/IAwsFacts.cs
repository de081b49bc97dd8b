namespace Wiv.Catalog.Proving;

/// <summary>What is known of AWS. A proof holds without it; with it, a witness is a request that somebody could make.</summary>
internal interface IAwsFacts
{
    /// <summary>The prefixes of the services.</summary>
    IEnumerable<string> Services { get; }

    /// <summary>The actions of a service, such as <c>s3:GetObject</c>; none when it is not known.</summary>
    IEnumerable<string> ActionsOf(string service);

    /// <summary>The resources that an action takes, with <c>*</c> in place of names: <c>arn:aws:s3:::*/*</c>; <c>*</c> when it takes none.</summary>
    IEnumerable<string> ResourcesOf(string action);

    /// <summary>Whether a condition key may have several values; <see langword="null"/> when that is not known.</summary>
    bool? IsMultivalued(string key);

    /// <summary>Whether a condition key is true or false, and has no other value.</summary>
    bool IsBoolean(string key);

    /// <summary>Values that stand for whatever a constant has that is the same in every request; <see langword="null"/> when the key is no constant.</summary>
    IReadOnlyList<string>? Constants(string key);

    /// <summary>Whether the key may have the value.</summary>
    bool IsPossible(string key, string value);
}
