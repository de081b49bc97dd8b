using Wiv.Catalog.Cli;

SharedAssemblies.Use();
return CommandLine.Run(args, Terminal.OfProcess());
