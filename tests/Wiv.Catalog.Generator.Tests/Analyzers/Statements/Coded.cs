namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>A value, and C# that makes it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Code">The C#.</param>
/// <param name="Value">What it makes.</param>
internal sealed record Coded<T>(string Code, T Value);
