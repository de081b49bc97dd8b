using Wiv.Catalog.Cli;

SharedAssemblies.Use();
return CatalogTool.RunProcess(args);
