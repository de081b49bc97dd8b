using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Reads the request of a case.</summary>
/// <param name="reader">The case.</param>
internal sealed class CaseRequest(CaseReader reader)
{
    public (DecidedRequest Request, string? ResourceAccount) Read(JsonObject? request, SourceSpan place)
    {
        reader.OnlyKnows(request, "request", "action", "resource", "principal", "resourceAccount", "context");
        string? action = reader.Text(request, "action");
        if (request is null)
        {
            reader.Report(place, "it has no request");
        }
        else if (action is null || action.IndexOf(':') <= 0 || action.IndexOfAny(['*', '?']) >= 0)
        {
            reader.Report(
                request.Find("action")?.Value.Span ?? request.Span,
                "the action of the request is one action, such as s3:GetObject"
            );
        }

        string? account = reader.Text(request, "resourceAccount");
        if (account is not null && !Characters.IsAccountId(account))
        {
            reader.Report(request!.Find("resourceAccount")!.Value.Span, "resourceAccount has 12 digits");
        }

        var decided = new DecidedRequest(
            action ?? "",
            reader.Text(request, "resource") ?? "*",
            Principal(request),
            Context(reader.Object(request?.Find("context")?.Value, "context"))
        );
        return (decided, account);
    }

    private DecidedPrincipal? Principal(JsonObject? request)
    {
        if (reader.Text(request, "principal") is not { } text)
        {
            return null;
        }

        DecidedPrincipal? caller = Callers.Of(text);
        if (caller is null)
        {
            reader.Report(
                request!.Find("principal")!.Value.Span,
                $"the principal '{TerminalText.Value(text)}' is no ARN, account, service, identity provider or canonical user; '*' is anonymous"
            );
        }

        return caller;
    }

    private Dictionary<string, IReadOnlyList<string>> Context(JsonObject? context)
    {
        var keys = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonMember key in context?.Members ?? [])
        {
            if (keys.ContainsKey(key.Name.Value))
            {
                reader.Report(
                    key.Name.Span,
                    $"the context has the key '{TerminalText.Value(key.Name.Value)}' twice; their case does not count"
                );
            }

            keys[key.Name.Value] = CaseReader.Items(key.Value).Select(Value).OfType<string>().ToArray();
        }

        return keys;
    }

    private string? Value(JsonValue value)
    {
        if (value is JsonText text)
        {
            return text.Value;
        }

        if (value is JsonLiteral { IsNull: false } literal)
        {
            return literal.Text;
        }

        reader.Report(
            value.Span,
            $"a value of the context is a string, a number, a boolean or an array of them, not {value.Kind}"
        );
        return null;
    }
}
