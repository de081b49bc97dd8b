using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1002: an action that no policy of the catalog grants.</summary>
internal static class UngrantedAction
{
    public static readonly Rule Rule = new(
        "WIV1002",
        "Action that the catalog does not grant",
        "{2} grants '{0}'{1}",
        Severity.Warning,
        new RuleHelp(
            Why: "What the catalog does not grant, no customer's role grants: the request ends in AccessDenied, and only in the customer's account. An action that a wildcard of the catalog covers is granted, and case counts for nothing, as in IAM. Actions that a statement denies or excepts need no grant. A project that runs under some of the policies alone names them in `<WivCatalogPolicies>`, and is held to these: a session gets no more than its role has.",
            Fix: "Add the permission to the catalog with the reason why it is needed, which the code fix begins; or use an action that is there.",
            Bad: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyDocument Session() => PolicyDocument.Allow("s3:DeleteObject");
            }
            """,
            Good: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyDocument Session() => PolicyDocument.Allow("s3:GetObject");
            }
            """
        )
    );
}
