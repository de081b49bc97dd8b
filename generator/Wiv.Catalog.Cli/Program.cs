using Wiv.Catalog.Cli;

SharedAssemblies.Use();
return Tool.RunProcess(args);
