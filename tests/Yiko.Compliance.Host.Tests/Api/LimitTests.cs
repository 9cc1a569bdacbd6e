using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Yiko.Compliance.Host.Api;

/// <summary>However much somebody sends, how slowly or how often: the answer is small, soon, and says what to do.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task The_faults_of_a_body_are_told_up_to_a_hundred()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var body = "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"m{i}\":1")) + "}";
        var answer = await host.PostAsync("/api/hazards", body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var faults = (await TestHost.JsonOf(answer))["faults"]!.AsArray();
        Assert.InRange(faults.Count, 101, 103);
        Assert.Equal("body.more", (string)faults[100]!["code"]!);
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_too_slow_is_answered_for_people_and_for_programs()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = await HostProcess.StartAsync(folder, ("SampleData", "false"), ("Imports:LargestMegabytes", "1"));
        using HttpClient nobody = new();
        var session = await SignedIn.SessionAsync(nobody, host.Client.BaseAddress!);
        foreach (var (accept, type) in (ReadOnlySpan<(string, string)>)[("application/json", "application/problem+json"), ("text/html", "text/html")])
        {
            var path = type == "text/html" ? "/imports" : "/api/hazards/imports?name=h.csv";
            var large = Raw(host.Client.BaseAddress!, $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {session}\r\nX-Requested-With: t\r\nAccept: {accept}\r\nContent-Type: application/octet-stream\r\nContent-Length: 9999999\r\n\r\n");
            Assert.StartsWith("HTTP/1.1 413", large, StringComparison.Ordinal);
            Assert.Contains("Content-Type: " + type, large, StringComparison.OrdinalIgnoreCase);
        }

        var slow = Raw(host.Client.BaseAddress!, $"POST /api/hazards HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {session}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{{");
        Assert.StartsWith("HTTP/1.1 408", slow, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", slow, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_database_is_answered_with_when_to_try_again()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = TestHost.Start(folder, TestHost.Clock);
        await host.GetAsync("/api/hazards");
        await using SqliteConnection other = new($"Data Source={folder.SqliteFile};Pooling=false");
        await other.OpenAsync();
        await using (var locked = await other.BeginTransactionAsync())
        {
            await using var write = other.CreateCommand();
            write.CommandText = """UPDATE "ChainHeads" SET "Number" = "Number";""";
            await write.ExecuteNonQueryAsync();
            var answer = await host.PostAsync("/api/hazards", """{"id":"H-1"}""");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter!.Delta);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
            // Somebody writes: the host waits, and lives.
            Assert.Contains("Degraded", await host.TextAsync("/health/ready"), StringComparison.Ordinal);
            await locked.RollbackAsync();
        }

        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/hazards", """{"id":"H-1"}""")).StatusCode);
    }

    [Fact]
    public async Task Too_many_requests_of_one_person_are_refused_and_others_served()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite, ("RequestsPerMinute", "10"));
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 12; i++) answers.Add((await host.Client.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
        Assert.Equal(10, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        using var nobody = host.ClientOf(null);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("map")]
    [InlineData("export.csv")]
    [InlineData("~2e")]
    [InlineData("A%2FB")]
    [InlineData("A/B")]
    [InlineData("100 % ?#&+")]
    [InlineData("危险源 1")]
    public async Task Whatever_can_be_imported_can_be_addressed(string id)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        Assert.Equal(1, (int)(await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", $"id,hazard\n\"{id}\",this\n")))["added"]!);
        var href = (string)(await host.GetAsync("/api/hazards"))["items"]![0]!["href"]!;
        Assert.Equal(id, (string)(await host.GetAsync(href))["id"]!);
        Assert.Equal(1, (int)(await host.GetAsync(href + "/decisions"))["total"]!);
    }

    [Theory]
    [InlineData("//evil.test/x")]
    [InlineData("/%5Cevil.test/x")]
    public async Task No_address_that_a_page_writes_leads_to_another_host(string path)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        using HttpRequestMessage request = new(HttpMethod.Get, "http://localhost" + path) { Headers = { { "Accept", "text/html" } } };
        var page = await (await host.Client.SendAsync(request)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("href=\"//", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/\\", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/%5C", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_one_person_saw_is_kept_by_no_browser()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        foreach (var path in (string[])["/api/hazards", "/hazards"])
            Assert.True((await host.Client.GetAsync(new Uri(path, UriKind.Relative))).Headers.CacheControl!.NoStore, path);
    }

    [Fact]
    public async Task The_verification_of_the_chain_can_begin_where_it_was_found_sound()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.PostAsync("/api/hazards", """{"id":"H-1"}""");
        Assert.Equal((1, 1), await VerifyAsync(host, string.Empty));
        await host.PostAsync("/api/hazards", """{"id":"H-2"}""");
        Assert.Equal((2, 2), await VerifyAsync(host, "?only=new"));
        Assert.Equal((1, 2), await VerifyAsync(host, string.Empty));
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => VerifyAsync(host, string.Empty)));
        Assert.All(all, one => Assert.Equal((1, 2), one));
    }

    private static async Task<(int From, int Records)> VerifyAsync(TestHost host, string query)
    {
        var chain = await host.GetAsync("/api/decisions/verification" + query);
        Assert.True((bool)chain["isSound"]!, chain.ToJsonString());
        return ((int)chain["from"]!, (int)chain["records"]!);
    }

    private static string Raw(Uri address, string request)
    {
        using TcpClient client = new(address.Host, address.Port) { ReceiveTimeout = 60_000 };
        var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes(request));
        StringBuilder answer = new();
        var buffer = new byte[4096];
        for (int read; answer.Length < 600 && (read = stream.Read(buffer)) > 0;) answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        return answer.ToString();
    }
}
