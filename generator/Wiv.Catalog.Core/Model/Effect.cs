namespace Wiv.Catalog.Core.Model;

/// <summary>What a statement does with what it is about, spelled as IAM spells it.</summary>
internal enum Effect
{
    Allow,
    Deny,
}
