using System.Net;
using System.Text;

namespace Yiko.Compliance.Host.Browser;

/// <summary>A page of another name, over plain http and with the visitor signed in, has the browser send what it can: nothing is written.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class CrossSitePageTests(HostInBrowser host)
{
    private const string FormOf =
        """<form id="f" method="post" action="ADDRESS" enctype="TYPE"><input name='{"id":"FORGED","x":"' value='"}'><input name="area" value="hazards"></form><script>f.submit()</script>""";

    [BrowserTheory]
    [InlineData("/api/hazards", "text/plain")]
    [InlineData("/api/hazards/imports?name=h.csv", "text/plain")]
    [InlineData("/api/hazards/imports", "multipart/form-data")]
    [InlineData("/imports", "multipart/form-data")]
    [InlineData("/api/hazards/reassessments", "application/x-www-form-urlencoded")]
    public async Task A_form_of_another_name_or_of_another_port_writes_nothing(string address, string type)
    {
        // 127.0.0.1 and localhost are two sites that need no name server; another port of the same name is the same site.
        foreach (var name in (string[])["localhost", "127.0.0.1"])
        {
            var before = await RecordsAsync();
            await using var other = new OtherSite(name, FormOf.Replace("ADDRESS", host.Address + address, StringComparison.Ordinal).Replace("TYPE", type, StringComparison.Ordinal));
            var page = await host.ReaderAsync();
            await page.GotoAsync("/hazards");
            var answer = await page.RunAndWaitForResponseAsync(() => page.GotoAsync(other.Address), response => response.Request.Method == "POST");
            Assert.Equal(403, answer.Status);
            Assert.Equal(before, await RecordsAsync());
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_script_of_another_name_can_neither_write_nor_read()
    {
        await using var other = new OtherSite("localhost", "<h1>other</h1>");
        var before = await RecordsAsync();
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards");
        await page.GotoAsync(other.Address);
        foreach (var options in (string[])["{}", "{method:'POST',body:'{}',mode:'no-cors'}", "{method:'POST',body:'{}',headers:{'Content-Type':'application/json'}}"])
        {
            var got = await page.EvaluateAsync<string>($"fetch('{host.Address}/api/hazards', {{credentials:'include',...{options}}}).then(r => r.text()).catch(() => '')");
            Assert.Empty(got);
        }

        Assert.Equal(before, await RecordsAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_name_that_leads_to_the_host_and_is_none_of_its_own_shows_nothing()
    {
        // What DNS rebinding does: the browser believes the name, and the host does not.
        var page = await host.ReaderAsync();
        var port = new Uri(host.Address).Port;
        Assert.Equal(400, (await page.GotoAsync($"http://rebound.test:{port}/hazards"))!.Status);
        await page.Context.CloseAsync();
    }

    private async Task<string> RecordsAsync()
    {
        var page = await host.ReaderAsync();
        var text = await (await page.APIRequest.GetAsync("/api/decisions?size=1")).TextAsync();
        await page.Context.CloseAsync();
        return System.Text.Json.Nodes.JsonNode.Parse(text)!["total"]!.ToJsonString();
    }

    /// <summary>A site that answers everything with one page.</summary>
    private sealed class OtherSite : IAsyncDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Task _answering;

        public OtherSite(string name, string page)
        {
            using (System.Net.Sockets.TcpListener free = new(IPAddress.Loopback, 0))
            {
                free.Start();
                Address = $"http://{name}:{((IPEndPoint)free.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(Address);
            _listener.Start();
            _answering = AnswerAsync(Encoding.UTF8.GetBytes("<!DOCTYPE html><title>other</title>" + page));
        }

        public string Address { get; }

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            await _answering;
            _listener.Close();
        }

        private async Task AnswerAsync(byte[] page)
        {
            try
            {
                while (true)
                {
                    var context = await _listener.GetContextAsync();
                    context.Response.ContentType = "text/html";
                    await context.Response.OutputStream.WriteAsync(page);
                    context.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The site has gone.
            }
        }
    }
}
