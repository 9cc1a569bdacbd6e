using System.Net;
using System.Text;

namespace Yiko.Compliance.Host.Api;

/// <summary>What another page has a visitor's browser send writes nothing, with the cookie of the person signed in and all.</summary>
public sealed class CrossSiteTests(HostOfMany shared) : IClassFixture<HostOfMany>
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.test")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "http://sub.localhost")]
    [InlineData("Origin", "null")]
    [InlineData("Referer", "http://evil.test/localhost")]
    public async Task A_change_that_another_site_asks_for_is_refused(string header, string value)
    {
        var host = shared.Host;
        var before = await TotalAsync(host, "/api/hazards");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(host, "application/json", (header, value))).StatusCode);
        Assert.Equal(before, await TotalAsync(host, "/api/hazards"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "http://LOCALHOST:80")]
    [InlineData("Referer", "http://localhost/hazards")]
    public async Task A_change_that_the_host_itself_or_a_program_asks_for_is_taken(string header, string value)
    {
        var host = shared.Host;
        Assert.Equal(HttpStatusCode.Created, (await PostAsync(host, "application/json", (header, value))).StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/octet-stream")]
    [InlineData(null)]
    public async Task A_row_is_taken_as_JSON_and_as_nothing_else(string? type)
    {
        var host = shared.Host;
        var before = await TotalAsync(host, "/api/hazards");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync(host, type)).StatusCode);
        Assert.Equal(before, await TotalAsync(host, "/api/hazards"));
    }

    [Theory]
    [InlineData("/api/documents/QP-1/revisions?name=a.txt", "text/plain", "1 Purpose")]
    [InlineData("/api/hazards/imports", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=file; filename=h.csv\r\n\r\nid\nH-1\n\r\n--x--\r\n")]
    [InlineData("/api/hazards/reassessments", null, "")]
    public async Task What_a_form_of_another_page_could_send_needs_a_header_that_it_cannot(string address, string? type, string body)
    {
        var host = shared.Host;
        using var client = host.ClientOf(null);
        var before = await TotalAsync(host, "/api/decisions");
        using (var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) })
        {
            if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            request.Headers.Add("Cookie", await SignedIn.SessionAsync(client, client.BaseAddress!));
            Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(request)).StatusCode);
        }

        Assert.Equal(before, await TotalAsync(host, "/api/decisions"));
        Assert.True((await PostAsync(host, address, type, body, ("X-Requested-With", "curl"))).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("localhost.evil.test")]
    [InlineData("169.254.169.254")]
    public async Task A_name_that_somebody_else_lets_lead_here_gets_no_answer(string name)
    {
        var host = shared.Host;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/hazards", UriKind.Relative)) { Headers = { Host = name } };
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.SendAsync(request)).StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(TestHost host, string? type, params (string Name, string Value)[] headers) =>
        PostAsync(host, "/api/hazards", type, $$"""{"id":"H-{{Guid.NewGuid():N}}"}""", headers);

    private static async Task<int> TotalAsync(TestHost host, string address) => (int)(await host.GetAsync(address))["total"]!;

    private static async Task<HttpResponseMessage> PostAsync(TestHost host, string address, string? type, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await host.Client.SendAsync(request);
    }
}
