using System.Text;
using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>Writes the question whether the new policy allows a request that the old one does not.</summary>
internal sealed class SmtScript
{
    private const string Action = "action";
    private const string Resource = "resource";

    private readonly StringBuilder _text = new();

    /// <param name="old">The old policy.</param>
    /// <param name="wider">The new one.</param>
    /// <param name="most">How many values a condition key with several may have.</param>
    public SmtScript(IReadOnlyList<OracleStatement> old, IReadOnlyList<OracleStatement> wider, int most)
    {
        Keys = new SmtKeys([.. old, .. wider], most);
        _text.Append(
            """
            (set-logic ALL)
            (set-option :produce-models true)
            (define-fun re.print () RegLan (re.range " " "~"))
            (define-fun re.field () RegLan (re.union (re.range " " "9") (re.range ";" "~")))
            (define-fun re.name () RegLan (re.+ (re.union (re.range "a" "z") (re.range "0" "9") (str.to_re "-"))))
            (declare-const action String)
            (assert (str.in_re action (re.++ re.name (str.to_re ":") re.name)))
            (declare-const resource String)
            (assert (str.in_re resource (re.union (str.to_re "*") (re.++ (str.to_re "arn:") (re.+ re.field) (str.to_re ":") (re.+ re.field)
              (str.to_re ":") (re.* re.field) (str.to_re ":") (re.* re.field) (str.to_re ":") (re.+ re.print)))))

            """
        );
        foreach (string line in Keys.All.SelectMany(key => key.Declarations()))
        {
            _text.Append(line).Append('\n');
        }

        string allowed = Policy("new", wider);
        string before = Policy("old", old);
        _text.Append($"(assert {allowed})\n(assert (not {before}))\n");
    }

    public SmtKeys Keys { get; }

    /// <summary>Asks about all requests.</summary>
    public string OfAll() => Asked("");

    /// <summary>Asks about one request alone.</summary>
    public string Of(OracleRequest request) => Asked(SmtRequest.Fix(request, Keys, Action, Resource));

    private string Asked(string more) =>
        $"{_text}{more}(check-sat)\n(get-value ({Action} {Resource} {string.Join(' ', Keys.All.SelectMany(key => key.Names()))}))\n";

    private string Policy(string name, IReadOnlyList<OracleStatement> statements)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            _text.Append($"(define-fun {name}{i} () Bool {Statement(statements[i])})\n");
        }

        string Any(bool isDeny) =>
            SmtText.Or([
                .. Enumerable.Range(0, statements.Count).Where(i => statements[i].IsDeny == isDeny).Select(i => $"{name}{i}"),
            ]);
        return $"(and {Any(false)} (not {Any(true)}))";
    }

    private string Statement(OracleStatement statement)
    {
        var match = new SmtMatch(Keys);
        var test = new SmtTest(Keys, statement.KnowsVariables);
        string actions = SmtText.Or([
            .. statement.Actions.Select(text => match.Takes(OracleGlob.Parse(text.ToLowerInvariant(), true, false), Action)),
        ]);
        string resources = SmtText.Or([
            .. statement.Resources.Select(text =>
                match.Takes(OracleGlob.Parse(OracleGlob.Resource(text), true, statement.KnowsVariables), Resource)
            ),
        ]);
        return SmtText.And([
            statement.IsNotAction ? $"(not {actions})" : actions,
            statement.IsNotResource ? SmtTest.Negated(resources, statement.Resources, statement.KnowsVariables, Keys) : resources,
            .. statement.Tests.Select(test.Holds),
        ]);
    }
}
