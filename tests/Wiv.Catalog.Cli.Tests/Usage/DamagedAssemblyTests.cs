using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Cli.Tests.Usage;

/// <summary>An assembly that is damaged is recorded as far as it goes, or refused as none, and nothing else.</summary>
public sealed class DamagedAssemblyTests
{
    private const int Variants = 150;
    private const int ChangesOfEach = 400;

    private static readonly ProjectPaths Paths = new("/src/shop", "");

    /// <summary>The reader of metadata throws exceptions of arguments, casts and overflows, wherever it meets the damage.</summary>
    [Fact]
    public void Bytes_that_are_changed_anywhere_are_no_exception_of_another_kind()
    {
        byte[] whole = File.ReadAllBytes(typeof(DamagedAssemblyTests).Assembly.Location);
        var random = new Random(1);
        for (int variant = 0; variant < Variants; variant++)
        {
            byte[] damaged = [.. whole];
            for (int change = 0; change < ChangesOfEach; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            try
            {
                Record(damaged);
            }
            catch (BadImageFormatException)
            {
                // What the command tells as "this is not a .NET assembly".
            }
        }
    }

    [Fact]
    public void A_type_that_stands_on_itself_calls_nothing_of_the_SDK() =>
        Assert.Empty(Record(new OddAssembly("Odd") { StandsOnItself = true }.Write()));

    [Fact]
    public void A_type_that_stands_in_itself_is_damage() =>
        Assert.Throws<BadImageFormatException>(() =>
            Record(new OddAssembly("<Odd>") { CallsSdk = true, StandsInItself = true }.Write())
        );

    [Theory]
    [InlineData("<Odd")]
    [InlineData("<<Odd>")]
    [InlineData("<")]
    [InlineData("<>")]
    [InlineData("")]
    public void A_name_whose_brackets_are_not_closed_is_a_name(string name) =>
        Assert.Equal("IAmazonS3.GetObjectAsync", Assert.Single(Record(new OddAssembly(name) { CallsSdk = true }.Write())).By);

    /// <summary>Of a switch with one target, whose offset looks like the code of a call.</summary>
    [Fact]
    public void What_follows_a_switch_is_read_from_its_beginning() =>
        Assert.Equal("IAmazonS3.GetObjectAsync", Assert.Single(Record(WithSwitch(targets: 1))).By);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(1_000)]
    public void A_switch_whose_targets_are_not_there_is_damage(int targets) =>
        Assert.Throws<BadImageFormatException>(() => Record(WithSwitch(targets)));

    private static byte[] WithSwitch(int targets)
    {
        byte[] code = [0x45, .. BitConverter.GetBytes(targets), 0x28, 0, 0, 0];
        return new OddAssembly("Odd") { CallsSdk = true, Before = code }.Write();
    }

    private static IReadOnlyList<Core.Usage.PermissionUse> Record(byte[] assembly) =>
        UsageRecorder.Record(new MemoryStream(assembly), "/src/shop/odd.dll", Paths);
}
