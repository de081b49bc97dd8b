using Wiv.Catalog.Tools.AwsReference;

// Packs the texts of the AWS reference into the one resource that Wiv.Catalog.Core embeds.
// Usage: AwsReferencePacker FOLDER TARGET
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: AwsReferencePacker FOLDER TARGET");
    return 2;
}

KeyValuePair<string, byte[]>[] texts =
[
    .. Directory
        .EnumerateFiles(args[0], "*.txt")
        .Select(path => KeyValuePair.Create(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path)))
        .OrderBy(text => text.Key, StringComparer.Ordinal),
];

// A checkout that turns line ends would pack other bytes than the next.
if (texts.FirstOrDefault(text => text.Value.Contains((byte)'\r')) is { Key: { } name })
{
    Console.Error.WriteLine($"{name}.txt: error: the line ends are not \\n");
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
File.WriteAllBytes(args[1], PackWriter.Write(texts));
return 0;
