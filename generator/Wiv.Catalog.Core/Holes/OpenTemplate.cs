using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Holes;

/// <summary>The ARN of a resource as IAM matches it while its parameters are open. Two that differ in their names alone are equal.</summary>
internal sealed class OpenTemplate : IEquatable<OpenTemplate>
{
    // In place of a parameter where a pattern must cover: of its value nothing is known but that it is one and the same.
    private const char Account = '\u0003';
    private const char Unknown = '\u0004';

    private readonly Lazy<(string Pattern, ArnPattern? Fields)> _narrowest;
    private readonly string _widest;

    /// <param name="arn">The ARN.</param>
    /// <param name="values">What its parameters stand for.</param>
    public OpenTemplate(Template arn, ParameterValues values)
    {
        Arn = arn;
        _widest = values.Widest(arn);
        Widest = _widest.Replace(ResourcePattern.Segment, '*');
        _narrowest = new(() =>
        {
            string pattern = Closed(arn.Render(name => (values.IsAccount(name) ? Account : Unknown).ToString()));
            return (pattern, ArnPattern.Parse(pattern));
        });
    }

    /// <summary>The ARN as the catalog has it.</summary>
    public Template Arn { get; }

    /// <summary>A pattern that matches all that it matches, whatever the customer gives and a request fills in.</summary>
    public string Widest { get; }

    /// <summary>Whether it matches all that the other matches, for the same values of the parameters.</summary>
    public bool Covers(OpenTemplate other) =>
        Arn.Equals(other.Arn)
        || (
            ResourcePattern.CanOverlap(Widest, other.Widest)
            && (TemplateCover.Covers(Arn, other.Arn) || TemplateCover.Covers(Arn, Template.Literal(other.Widest)))
        );

    /// <summary>Whether some resource that a call may act on is matched, for some value of each parameter.</summary>
    /// <param name="call">A pattern of ARNs, which may hold <see cref="ResourcePattern.Field"/> and <see cref="ResourcePattern.Segment"/>.</param>
    public bool MayMatch(string call) => ResourcePattern.Overlaps(_widest, call);

    /// <summary>Whether every resource that a call may act on is matched, whatever the parameters are.</summary>
    /// <remarks>A catalog is for one partition and for the account that the call is made in.</remarks>
    /// <param name="call">A pattern of ARNs, as of <see cref="MayMatch"/>.</param>
    public bool CoversCall(string call)
    {
        (string pattern, ArnPattern? fields) = _narrowest.Value;
        if (fields is not null && ArnPattern.Parse(call) is { } arn)
        {
            string field = ResourcePattern.Field.ToString();
            string partition = arn.Partition == field ? fields.Partition : arn.Partition;
            string account = arn.Account == field && fields.Account == Account.ToString() ? fields.Account : arn.Account;
            call = $"arn:{partition}:{arn.Service}:{arn.Region}:{account}:{arn.Resource}";
        }

        return ResourcePattern.Covers(pattern, call.Replace(ResourcePattern.Field, '*').Replace(ResourcePattern.Segment, '*'));
    }

    /// <inheritdoc/>
    public bool Equals(OpenTemplate? other) => other is not null && Arn.Equals(other.Arn) && Widest == other.Widest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OpenTemplate);

    /// <inheritdoc/>
    public override int GetHashCode() => Arn.GetHashCode();

    /// <summary>Policy variables are no wildcards here, and nothing is known of them.</summary>
    private static string Closed(string pattern) =>
        pattern.IndexOf("${", StringComparison.Ordinal) < 0 ? pattern : Unknown.ToString();
}
