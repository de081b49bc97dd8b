using System.Buffers;

namespace Wiv.Catalog.Tests.Templates;

/// <summary>What a document that the generator has written costs in memory.</summary>
public class AllocationTests
{
    private static readonly PolicyTemplate Template = new(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":["arn:aws:s3:::<a>-<b>","arn:aws:s3:::<c>/<d>"]}]}"""u8,
        [97, 3, 0, 101, 3, 1, 120, 3, 2, 124, 3, 3],
        "{0}",
        "{1}"
    );

    private static readonly PolicyDocument Fixed = new PolicyTemplate(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"""u8,
        []
    ).Fill();

    private static string _kept = "";

    private readonly byte[] _bytes = new byte[4096];
    private readonly ArrayBufferWriter<byte> _writer = new(4096);

    [Fact]
    public void A_policy_without_parameters_is_written_for_nothing() =>
        Assert.Equal(
            0,
            Allocated(() =>
            {
                Fixed.TryWriteTo(_bytes, out _);
                _writer.ResetWrittenCount();
                Fixed.WriteTo(_writer);
            })
        );

    [Fact]
    public void A_policy_with_four_parameters_takes_200_bytes_at_most() =>
        Assert.InRange(
            Allocated(() => Template.Fill("111122223333", "eu-west-1", "orders", "x").TryWriteTo(_bytes, out _)),
            1,
            200
        );

    [Fact]
    public void As_a_string_it_takes_the_string_alone()
    {
        PolicyDocument filled = Template.Fill("111122223333", "eu-west-1", "orders", "x");

        Assert.Equal(OfString(filled.Size), Allocated(() => filled.ToJson()));
        Assert.Equal(OfString(Fixed.Size), Allocated(() => Fixed.ToJson()));
    }

    [Fact]
    public void A_document_made_by_hand_is_a_string_for_the_string_alone()
    {
        PolicyDocument made = PolicyDocument.Create(
            PolicyStatement.Allow("s3:Get*").On(PolicyResource.Parse("arn:aws:s3:::é")).When("StringEquals", "aws:a", "\"\n")
        );

        Assert.Equal(OfString(made.Size), Allocated(() => made.ToJson()));
        Assert.Equal(0, Allocated(() => made.TryWriteTo(_bytes, out _)));
    }

    [Fact]
    public void A_session_policy_of_three_actions_takes_600_bytes_at_most_with_its_JSON() =>
        Assert.InRange(Allocated(() => PolicyDocument.Allow("ec2:Describe*", "ce:Get*", "s3:GetObject").ToJson()), 1, 600);

    private static long OfString(int length) => Allocated(() => _kept = new string('x', length));

    private static long Allocated(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 200; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
