using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>Why a text is not JSON: what is wrong, what would be right, and where.</summary>
internal sealed record JsonFailure(string Message, SourceSpan Span);
