using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Rules.CSharp;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>WIV1003: a literal where a constant is generated.</summary>
/// <remarks>
/// A constant of the user's own, used by name, is left alone: its name may say more than the action does, and WIV1001 checks
/// its value.
/// </remarks>
internal sealed class LiteralActionRule : IActionRule
{
    /// <summary>The property that holds the metadata name of the type that has the constant.</summary>
    internal const string TypeProperty = "ConstantType";

    /// <summary>The property that holds the constant's name.</summary>
    internal const string NameProperty = "ConstantName";

    public Rule Rule => CSharpRules.LiteralAction;

    public void Check(ActionString action)
    {
        if (action.Known?.Find(action.Text) is not { } known || !action.IsLiteral)
        {
            return;
        }

        AnalyzerConfigOptionsProvider options = action.Context.Options.AnalyzerConfigOptionsProvider;
        CSharpOptions csharp = ProjectOptions.Read(options, action.Found.Syntax.SyntaxTree.Options).CSharp;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>
            .Empty.Add(TypeProperty, known.MetadataType(csharp))
            .Add(NameProperty, known.Name);
        action.Report(CSharpRules.LiteralAction, properties, action.Text, known.Constant);
    }
}
