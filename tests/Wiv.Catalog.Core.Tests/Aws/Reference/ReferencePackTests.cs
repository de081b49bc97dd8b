using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Tests.Aws.Reference;

/// <summary>What is embedded is what is committed, and all of it is read.</summary>
public sealed class ReferencePackTests
{
    private static readonly ReferencePack Pack = ReferencePack.Open(AwsReference.ResourceName);

    [Fact]
    public void Every_text_is_packed_and_no_other() => Assert.Equal(ReferenceTexts.Names, Pack.Names.Where(Pack.Contains));

    [Fact]
    public void A_packed_text_is_the_committed_one() =>
        Assert.All(ReferenceTexts.Names, name => Assert.Equal(ReferenceTexts.Read(name), Pack.Read(name)));

    [Fact]
    public void Nothing_of_a_text_is_lost_in_reading() =>
        Assert.All(
            AwsReference.Services,
            prefix => Assert.Equal(ReferenceTexts.Read(prefix), ServiceWriter.Write(AwsReference.Find(prefix)!))
        );

    [Fact]
    public void The_dictionary_is_no_text() => Assert.False(Pack.Contains(""));

    [Fact]
    public void The_resource_is_small()
    {
        using Stream stream = typeof(AwsReference).Assembly.GetManifestResourceStream("aws-reference.bin")!;

        Assert.InRange(stream.Length, 100_000, 350_000);
    }

    [Fact]
    public void A_chunk_is_plain_deflate_behind_the_dictionary()
    {
        // A dictionary in front must not turn into part of the text, nor a text without common lines fail.
        string text = Pack.Read("rhelkb");

        Assert.StartsWith("action GetRhelURL Read\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_nothing_reads_is_an_error()
    {
        var failure = Assert.Throws<FormatException>(() => ServiceReader.Read("s3", "action GetObject Read\n  perhaps x y\n"));

        Assert.Equal("The AWS reference has a line 'perhaps x y' that nothing reads", failure.Message);
        Assert.Throws<FormatException>(() => ServiceReader.Read("s3", "verb GetObject Read\n"));
        Assert.Throws<FormatException>(() => ServiceReader.Read("s3", "action GetObject Peek\n"));
        Assert.Throws<FormatException>(() => ServiceReader.Read("s3", "key s3:x Colour\n"));
        Assert.Throws<FormatException>(() => ReferenceGlobals.Read("clock 12\n"));
    }
}
