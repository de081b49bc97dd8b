namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Names of files and folders that are published, which no program beside them reads as its own.</summary>
internal static class FileName
{
    /// <summary>What Terraform and OpenTofu load by the ending of a name: <c>x.tf.json</c>, <c>x.auto.tfvars.json</c>.</summary>
    /// <remarks>https://developer.hashicorp.com/terraform/language/files</remarks>
    private static readonly string[] Loaded = ["tf", "tofu", "tfvars"];

    /// <summary>The names that Windows keeps for its devices, whatever ending they have; no name has the <c>$</c> of the others.</summary>
    /// <remarks>https://learn.microsoft.com/windows/win32/fileio/naming-a-file</remarks>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>What .NET, npm and this command read by its whole name: <c>global.json</c>.</summary>
    private static readonly string[] Known =
    [
        "global",
        "package",
        "package-lock",
        "packages.lock",
        "appsettings",
        "dotnet-tools",
        "wiv.usage",
    ];

    /// <summary>The name of a JSON file without its ending, from the name of a policy.</summary>
    public static string OfPolicy(string name)
    {
        string safe = string.Concat(name.Select(c => Characters.IsLetterOrDigit(c) || "+=,.@_-".IndexOf(c) >= 0 ? c : '_'));
        // A dot at the start hides a file, a hyphen makes an option of it.
        safe = safe.Length == 0 || safe[0] is '.' or '-' ? "_" + safe : safe;
        int dot = safe.LastIndexOf('.');
        bool isLoaded =
            dot >= 0
            && Array.Exists(Loaded, ending => safe.Substring(dot + 1).StartsWith(ending, StringComparison.OrdinalIgnoreCase));
        bool isDevice = Array.Exists(Devices, device => IsDevice(safe.Split('.')[0], device));
        return isLoaded ? safe.Substring(0, dot) + "_" + safe.Substring(dot + 1)
            : isDevice || Known.Contains(safe, StringComparer.OrdinalIgnoreCase) ? "_" + safe
            : safe;
    }

    /// <summary>The name of the folder of a catalog, which must not end with a dot on Windows.</summary>
    public static string OfCatalog(string name) => OfPolicy(name.TrimEnd('.'));

    /// <summary>COM1 and LPT1 to 9 are devices, COMPUTE is none.</summary>
    private static bool IsDevice(string name, string device) =>
        name.Equals(device, StringComparison.OrdinalIgnoreCase)
        || (
            name.Length == 4
            && device is "com" or "lpt"
            && Characters.IsDigit(name[3])
            && name.StartsWith(device, StringComparison.OrdinalIgnoreCase)
        );
}
