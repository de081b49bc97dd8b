using Wiv.Catalog.Cli;

SharedAssemblies.Use();
return CommandLine.RunProcess(args);
