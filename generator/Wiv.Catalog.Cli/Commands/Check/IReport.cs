namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Writes what a check found, in one format.</summary>
internal interface IReport
{
    void Write(CheckResult result);
}
