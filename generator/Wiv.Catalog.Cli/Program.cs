using Wiv.Catalog.Cli;

if (Precompiled.Run(args) is { } exitCode)
{
    return exitCode;
}

SharedAssemblies.Use();
return CatalogTool.RunProcess(args);
