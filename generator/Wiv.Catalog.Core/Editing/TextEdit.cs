namespace Wiv.Catalog.Core.Editing;

/// <summary>A change of one catalog file: one of the ways in which a finding can be settled.</summary>
/// <param name="Path">The file.</param>
/// <param name="FileLength">The length of the text that it was made for; it fits no other.</param>
/// <param name="Start">Offset of the first character that goes.</param>
/// <param name="End">Offset behind the last; the start again where nothing goes.</param>
/// <param name="Text">What comes instead.</param>
/// <param name="Title">What it is called where it is offered.</param>
/// <param name="Target">What it has in common with the edits of other findings that are made together with it, such as a policy.</param>
internal sealed record TextEdit(string Path, int FileLength, int Start, int End, string Text, string Title, string Target);
