namespace Wiv.Catalog.Fuzz.Running;

/// <summary>A promise that an input broke.</summary>
/// <param name="promise">The promise; failures of the same one are told once.</param>
/// <param name="detail">How it was broken.</param>
internal sealed class FindingException(string promise, string detail) : Exception($"{promise}: {detail}")
{
    public string Promise { get; } = promise;
}
