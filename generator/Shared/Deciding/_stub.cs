namespace Wiv.Catalog.Deciding;

internal static class Stub
{
    public static bool Holds(this DecidedTest test, DecidedRequest request) => true;

    public static bool TakesAction(this DecidedStatement s, string action) => true;

    public static bool TakesResource(this DecidedStatement s, DecidedRequest request) => true;

    public static bool TakesPrincipal(this DecidedStatement s, DecidedRequest request) => true;

    public static bool Applies(this DecidedStatement s, DecidedRequest request) => true;
}

internal static class DecidedValues
{
    public static DateTime? Instant(string text) => null;
}
