using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>A file of cases.</summary>
/// <param name="Cases">Those that can be decided, in order.</param>
/// <param name="Problems">What is wrong with the others, or with the file.</param>
internal sealed record EvaluationFile(IReadOnlyList<EvaluationCase> Cases, IReadOnlyList<CaseProblem> Problems)
{
    private const string Form = "the file is an object with an array of cases: {\"cases\": [...]}";

    /// <summary>Reads a file. Members of a case that are not its own are passed over: a case may say what is expected of it.</summary>
    /// <param name="path">The file, for positions.</param>
    /// <param name="text">The JSON.</param>
    public static EvaluationFile Read(string path, string text)
    {
        JsonValue? root = JsonReader.Read(path, text, out JsonFailure? failure);
        if (failure is not null)
        {
            return new EvaluationFile([], [new CaseProblem(failure.Span, failure.Message)]);
        }

        if ((root as JsonObject)?.Find("cases")?.Value is not JsonArray array)
        {
            return new EvaluationFile([], [new CaseProblem(root?.Span ?? SourceSpan.StartOf(path), Form)]);
        }

        var cases = new List<EvaluationCase>();
        var problems = new List<CaseProblem>();
        for (int i = 0; i < array.Items.Count; i++)
        {
            int before = problems.Count;
            EvaluationCase? read = Read(array.Items[i], Numbers.Text(i + 1), problems);
            if (read is not null && problems.Count == before)
            {
                cases.Add(read);
            }
        }

        return new EvaluationFile(cases, problems);
    }

    private static EvaluationCase? Read(JsonValue value, string number, List<CaseProblem> problems)
    {
        string name = ((value as JsonObject)?.Find("name")?.Value as JsonText)?.Value ?? number;
        var reader = new CaseReader(name, problems);
        if (reader.Object(value, "a case") is not { } json)
        {
            return null;
        }

        reader.Text(json, "name");
        DecidedSet policies = new CasePolicies(reader).Read(reader.Object(json.Find("policies")?.Value, "policies"));
        (DecidedRequest request, string? account) = new CaseRequest(reader).Read(
            reader.Object(json.Find("request")?.Value, "request"),
            value.Span
        );
        return new EvaluationCase(name, policies, request, account);
    }
}
