using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>What a catalog says that its role can never do, and where it says it.</summary>
/// <param name="Line">What it says.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record NeverRow(NeverLine Line, SourceSpan Span);
