using Wiv.Catalog.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
