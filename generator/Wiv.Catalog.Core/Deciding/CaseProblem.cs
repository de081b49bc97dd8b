using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Why a case cannot be decided.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong, with the name of the case.</param>
internal sealed record CaseProblem(SourceSpan Span, string Message);
