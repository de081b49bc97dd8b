using System.Collections.Specialized;
using System.Net;
using System.Web;

namespace Wiv.Catalog.ConsumerSample.Tests;

/// <summary>A request as it came over the wire.</summary>
internal sealed class ReceivedRequest(HttpListenerRequest request, string body)
{
    public string Method { get; } = request.HttpMethod;

    public string Path { get; } = request.Url!.AbsolutePath;

    public NameValueCollection Headers { get; } = new(request.Headers);

    public string Body { get; } = body;

    public NameValueCollection Form { get; } = HttpUtility.ParseQueryString(body);
}
