using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>An action, or a pattern of actions, of a statement.</summary>
internal sealed class CheckedAction
{
    private readonly Lazy<IReadOnlyList<AwsAction>> _matches;

    public CheckedAction(PositionedText text)
    {
        Text = text;
        int colon = text.Value.IndexOf(':');
        Prefix = colon < 0 ? "" : text.Value.Substring(0, colon);
        Name = text.Value.Substring(colon + 1);
        _matches = new Lazy<IReadOnlyList<AwsAction>>(() => Service?.Expand(Name) ?? []);
    }

    /// <summary>As it is written, and where.</summary>
    public PositionedText Text { get; }

    /// <summary>What stands before the colon; empty when there is none.</summary>
    public string Prefix { get; }

    /// <summary>What stands behind the colon, or all when there is none.</summary>
    public string Name { get; }

    /// <summary>Whether it is every action of every service: <c>*</c> or <c>*:*</c>.</summary>
    public bool IsEverything => Text.Value is "*" or "*:*";

    /// <summary>Whether it has the form of an action.</summary>
    public bool IsWellFormed => IsEverything || ActionGrammar.Check(Text.Value) is null;

    /// <summary>Whether its name has a wildcard.</summary>
    public bool IsPattern => ActionGrammar.IsPattern(Name);

    /// <summary>The service that its prefix names; <see langword="null"/> when AWS's reference has none.</summary>
    public AwsService? Service => Prefix.Length == 0 ? null : AwsReference.Find(Prefix);

    /// <summary>
    /// The actions of its service that it matches, of AWS's reference; empty when there are none, and for every action of
    /// every service, which a rule asks for by <see cref="IsEverything"/>.
    /// </summary>
    public IReadOnlyList<AwsAction> Matches => _matches.Value;

    /// <summary>Whether it takes in an action, such as <c>iam:PassRole</c>.</summary>
    public bool Includes(string action) => IsEverything || ActionPattern.Matches(Text.Value, action);

    public override string ToString() => Text.Value;
}
