using System.Net;
using System.Text;

namespace Wiv.Catalog.ConsumerSample.Tests;

/// <summary>An HTTP endpoint on this machine that answers as STS and EC2 do, and keeps what it was sent.</summary>
internal sealed class LoopbackAws : IDisposable
{
    private const string AssumeRole = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
        <AccessKeyId>ASIASESSION</AccessKeyId><SecretAccessKey>session-secret</SecretAccessKey><SessionToken>session-token</SessionToken>
        <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>
        """;

    private const string DescribeInstances = """
        <DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><reservationSet><item><instancesSet>
        <item><instanceId>i-0123456789abcdef0</instanceId><instanceType>t3.micro</instanceType></item>
        </instancesSet></item></reservationSet></DescribeInstancesResponse>
        """;

    private readonly HttpListener _listener = new();
    private readonly List<ReceivedRequest> _received = [];

    public LoopbackAws()
    {
        Url = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Url { get; }

    public IReadOnlyList<ReceivedRequest> Received => _received;

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return; // closed
            }

            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var request = new ReceivedRequest(context.Request, await reader.ReadToEndAsync());
            _received.Add(request);
            byte[] answer = Encoding.UTF8.GetBytes(request.Form["Action"] == "AssumeRole" ? AssumeRole : DescribeInstances);
            context.Response.ContentType = "text/xml";
            await context.Response.OutputStream.WriteAsync(answer);
            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
