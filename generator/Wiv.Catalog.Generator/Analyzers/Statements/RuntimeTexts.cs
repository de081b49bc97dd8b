using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Reads the runtime library's resources and principals.</summary>
internal sealed class RuntimeTexts(BuilderTypes types)
{
    private const string Any = "*";

    /// <summary>The resource, if it is known, at the place of its text.</summary>
    public PositionedText? Resource(IOperation value) =>
        value.Converted() switch
        {
            IInvocationOperation call => Parsed(call, "PolicyResource") ?? Parsed(call, "Arn"),
            IPropertyReferenceOperation { Property.Name: "Any" } any when IsOf(any.Property, "PolicyResource") =>
                new PositionedText(Any, any.Place()),
            ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given && Resource(given) is { } text => text with
            {
                Span = local.Place(),
            },
            _ => null,
        };

    /// <summary>The principal, if it is known.</summary>
    public CheckedPrincipal? Principal(IOperation value)
    {
        switch (value.Converted())
        {
            case IPropertyReferenceOperation { Property.Name: "Anyone" } anyone when IsOf(anyone.Property, "PolicyPrincipal"):
                return Principal(Any, new PositionedText(Any, anyone.Place()));
            case IInvocationOperation call
                when IsOf(call.TargetMethod, "PolicyPrincipal")
                    && Type(call.TargetMethod.Name) is { } type
                    && Identifier(call.Argument(0)) is { } text:
                return Principal(type, text);
            case ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given:
                return Principal(given);
            default:
                return null;
        }
    }

    private static CheckedPrincipal Principal(string type, PositionedText text) =>
        new(new PositionedText(type, text.Span), text, text.Value);

    private static string? Type(string method) =>
        method switch
        {
            "Aws" => "AWS",
            "Service" or "Federated" or "CanonicalUser" => method,
            _ => null,
        };

    private PositionedText? Identifier(IOperation? value) =>
        KnownText.Of(value) ?? (value is IInvocationOperation call ? Parsed(call, "Arn") ?? Parsed(call, "AccountId") : null);

    private PositionedText? Parsed(IInvocationOperation call, string type) =>
        call.TargetMethod.Name == "Parse" && IsOf(call.TargetMethod, type) ? KnownText.Of(call.Argument(0)) : null;

    private bool IsOf(ISymbol member, string type) => BuilderTypes.IsBeside(types.Statement, member, type);
}
