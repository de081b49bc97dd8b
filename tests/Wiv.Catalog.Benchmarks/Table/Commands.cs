using System.Diagnostics;

namespace Wiv.Catalog.Benchmarks.Table;

/// <summary>Measures whole commands: builds of a console project with and without the package, and the command from a cold start.</summary>
internal sealed class Commands : IDisposable
{
    private const int Rounds = 11;

    /// <summary>Not measured: the servers of MSBuild and of the compiler start, and the JIT makes its best code of what they do.</summary>
    private const int RoundsBefore = 5;

    private const string Program = "System.Console.WriteLine(\"hello\");\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("wiv-performance").FullName;
    private readonly string _repository = Repository();

    /// <summary>A compiler server of its own, whatever the environment says of servers: a warm one is what is measured.</summary>
    private readonly string _server = $"wiv-performance-{Guid.NewGuid():N}";

    public void Dispose()
    {
        StopServer();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The median of some rounds of each, taken in turn, so that what slows the machine slows all of them.</summary>
    public IReadOnlyDictionary<string, Measurement> Measure()
    {
        SetUp();
        var steps = new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["BuildPlain"] = () => Clean("Plain"),
            ["BuildWithPackage"] = () => Clean("WithPackage"),
            ["NoOpPlain"] = () => { },
            ["NoOpWithPackage"] = () => { },
            ["Hello"] = () => { },
            ["Check"] = () => { },
        };
        var times = steps.Keys.ToDictionary(name => name, _ => new List<double>(), StringComparer.Ordinal);
        for (int round = 0; round < RoundsBefore + Rounds; round++)
        {
            foreach ((string name, Action before) in steps)
            {
                before();
                long start = Stopwatch.GetTimestamp();
                Run(CommandOf(name));
                double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
                if (round >= RoundsBefore)
                {
                    times[name].Add(time);
                }
            }
        }

        return times.ToDictionary(
            pair => pair.Key,
            pair => new Measurement(pair.Value.Order().ElementAt(Rounds / 2), null),
            StringComparer.Ordinal
        );
    }

    private string[] CommandOf(string name) =>
        name switch
        {
            "Hello" => [At("Plain/bin/Debug/net10.0/Plain.dll")],
            "Check" =>
            [
                Path.Combine(_repository, "generator/Wiv.Catalog.Cli/bin/Release/net8.0/wiv-catalog.dll"),
                "check",
                Path.Combine(_repository, "catalog/wiv.permissions.yaml"),
            ],
            _ =>
            [
                "build",
                At(name.EndsWith("Plain", StringComparison.Ordinal) ? "Plain" : "WithPackage"),
                "--no-restore",
                "-v:q",
            ],
        };

    private void SetUp()
    {
        Run(
            "pack",
            Path.Combine(_repository, "generator/Wiv.Catalog"),
            "-c",
            "Release",
            "-o",
            At("feed"),
            "-p:PackageVersion=0.0.0-measured",
            "-v:q"
        );
        Run("build", Path.Combine(_repository, "generator/Wiv.Catalog.Cli"), "-c", "Release", "-v:q");
        Write(
            "nuget.config",
            """
            <configuration>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """
        );
        Project("Plain", "");
        Project("WithPackage", """<ItemGroup><PackageReference Include="Wiv.Catalog" Version="0.0.0-measured" /></ItemGroup>""");
        File.Copy(Path.Combine(_repository, "catalog/wiv.permissions.yaml"), At("WithPackage/wiv.permissions.yaml"));
        Run("restore", At("Plain"));
        Run("restore", At("WithPackage"));
    }

    private void Project(string name, string items)
    {
        Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {items}
            </Project>
            """
        );
        Write($"{name}/Program.cs", Program);
    }

    private void Clean(string name)
    {
        foreach (string folder in (string[])["bin", "obj/Debug"])
        {
            if (Directory.Exists(At($"{name}/{folder}")))
            {
                Directory.Delete(At($"{name}/{folder}"), recursive: true);
            }
        }
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private string At(string path) => Path.Combine(_folder, path);

    /// <summary>It holds the assemblies of the package. Before the projects are there, there is none.</summary>
    private void StopServer()
    {
        if (!File.Exists(At("Plain/Plain.csproj")))
        {
            return;
        }

        string sdk = Run("msbuild", At("Plain/Plain.csproj"), "-getProperty:MSBuildToolsPath").Trim();
        Run(Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), $"-pipename:{_server}", "-shutdown");
    }

    private string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = _server;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}:\n{output}{error.Result}");
        }

        return output;
    }

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Wiv.Catalog.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
