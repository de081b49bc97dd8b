namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>A check of IAM Access Analyzer.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Type">AWS's type of it.</param>
/// <param name="NotDone">Why there is no rule for it; absent where there is one.</param>
internal sealed record AccessAnalyzerCheck(string Code, string Type, string? NotDone = null);
