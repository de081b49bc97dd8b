namespace Wiv.Catalog.Core.Diagnostics;

/// <summary>What a rule's page says. Its two examples are run by the tests: the first must fire the rule, the second must not.</summary>
/// <param name="Why">Why this is a problem.</param>
/// <param name="Fix">What to do.</param>
/// <param name="Bad">A catalog, or a part of C#, on which the rule fires.</param>
/// <param name="Good">The nearest text on which it does not.</param>
internal sealed record RuleHelp(string Why, string Fix, string Bad, string Good);
