using Wiv.Catalog.Cli.Checks;

namespace Wiv.Catalog.Cli.Reports;

/// <summary>Writes what a check found, in one format.</summary>
internal interface IReport
{
    void Write(CheckResult result);
}
