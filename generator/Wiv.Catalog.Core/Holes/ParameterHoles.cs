using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Holes;

/// <summary>Follows the parameters of a catalog into the texts that they stand in.</summary>
internal sealed class ParameterHoles
{
    private readonly Dictionary<string, ParameterUse> _uses = new(StringComparer.Ordinal);

    /// <param name="files">The files of the catalog.</param>
    /// <param name="problems">Where the parameters go that do not fit where they stand.</param>
    public ParameterHoles(CatalogFile[] files, List<Problem> problems)
    {
        // The first declaration counts; another is a problem of its own.
        foreach (ParameterDeclaration parameter in files.SelectMany(file => file.Parameters).Reverse())
        {
            _uses[parameter.Name.Value] = new ParameterUse(parameter, problems);
        }

        foreach ((PositionedTemplate text, Hole whole) in files.SelectMany(Texts))
        {
            Follow(text, whole);
        }

        foreach (ParameterUse use in _uses.Values)
        {
            use.CheckValues();
        }
    }

    /// <summary>A declared parameter with what its holes take.</summary>
    public Parameter Of(ParameterDeclaration declared) => _uses[declared.Name.Value].Parameter;

    private void Follow(PositionedTemplate text, Hole whole)
    {
        int room = ArnRoom.Of(text.Template, name => _uses.TryGetValue(name, out ParameterUse? use) ? use.Parameter.Type : null);
        foreach (FoundHole found in HoleFinder.Of(text.Template, whole).Distinct())
        {
            if (_uses.TryGetValue(found.Parameter, out ParameterUse? use))
            {
                use.Add(found.Hole, room, text);
            }
        }
    }

    /// <summary>The texts of a file, each with what a parameter is that is the whole of it.</summary>
    private static IEnumerable<(PositionedTemplate Text, Hole Whole)> Texts(CatalogFile file) =>
        file
            .Resources.Select(resource => resource.Arn)
            .OfType<PositionedTemplate>()
            .Concat(file.Conditions.SelectMany(condition => condition.Tests).SelectMany(test => test.Values))
            .Select(text => (text, Hole.Value))
            .Concat(
                file.Trust.SelectMany(entry => entry.Principals?.Items ?? default)
                    .Select(principal => (principal.Value, HoleWords.OfPrincipal(principal.Type.Value)))
            );
}
