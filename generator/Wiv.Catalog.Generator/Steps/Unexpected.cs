using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Steps;

/// <summary>Turns an exception that should not be into a diagnostic: one that escaped would make the compiler drop all generated code.</summary>
internal static class Unexpected
{
    public static Problem Problem(SourceSpan span, string step, Exception error)
    {
        string file = Places.FileName(span.Path);
        string message = string.Join(" ", error.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return SetUpRules.InternalError.At(
            span,
            step,
            file.Length == 0 ? "the catalog" : file,
            $"{error.GetType().Name}: {message}"
        );
    }
}
