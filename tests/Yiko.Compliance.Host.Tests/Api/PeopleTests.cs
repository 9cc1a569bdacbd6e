using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime.Testing;

namespace Yiko.Compliance.Host.Api;

/// <summary>Who may sign in, how often one may guess, when a session ends, and what stands beside what a person writes.</summary>
public sealed class PeopleTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_written_carries_the_person_the_moment_and_the_reason_under_the_hash(string database)
    {
        using var host = TestHost.Start(database);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/hazards?reason=found%20at%20the%20round", """{"id":"H-1","likelihood":3,"exposure":6,"consequence":15}""")).StatusCode);
        var decision = (await host.GetAsync("/api/decisions/1"))["decision"]!;
        Assert.Equal(("admin", "2026-03-31T04:00:00Z", "found at the round"), ((string)decision["by"]!, (string)decision["at"]!, (string)decision["reason"]!));
        var hashed = decision["request"]!;
        Assert.Equal(("admin", "2026-03-31T04:00:00Z", "found at the round"), ((string)hashed["by"]!, (string)hashed["at"]!, (string)hashed["reason"]!));
        Assert.Equal("Verified", (string)(await host.GetAsync("/api/decisions/1/verification"))["outcome"]!, ignoreCase: true);
        var report = await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", "id\nH-2\n"));
        Assert.Equal("admin", (string)report["by"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Fact]
    public async Task Nobody_sees_anything_without_signing_in()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        using var nobody = host.ClientOf(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
        using var page = new HttpRequestMessage(HttpMethod.Get, new Uri("/hazards?q=a", UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
        var answer = await nobody.SendAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("http://localhost/sign-in?to=%2Fhazards%3Fq%3Da", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_a_name_for_ten_minutes_and_what_is_told_never_says_whether_it_exists()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        using var nobody = host.ClientOf(null);
        List<string> told = [];
        for (var i = 0; i < 5; i++) told.Add(await TryAsync(nobody, "admin", "wrong"));
        told.Add(await TryAsync(nobody, "admin", SignedIn.Password));
        told.Add(await TryAsync(nobody, "nobody at all", "wrong"));
        Assert.Single(told.Distinct());
        Assert.StartsWith("401", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        using var nobody = host.ClientOf(null);
        var answer = await nobody.PostAsJsonAsync("/api/session", new { name = "admin", password = SignedIn.Password });
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(each => each.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        using HttpRequestMessage secure = new(HttpMethod.Post, "https://localhost/api/session") { Content = JsonContent.Create(new { name = "admin", password = SignedIn.Password }) };
        Assert.Contains("secure", string.Concat((await nobody.SendAsync(secure)).Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_person_who_was_added_changes_the_password_before_anything_else()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var password = (string)(await TestHost.JsonOf(await host.PostAsync("/api/people", """{"userName":"王芳","name":"王芳","department":"工程部","roles":["department"]}""")))["password"]!;
        using var client = host.ClientOf("王芳", password);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
        foreach (var bad in (string[])["short", "aaaaaaaaaaaaaaaa", password])
            Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsJsonAsync("/api/session/password", new { present = password, next = bad })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsJsonAsync("/api/session/password", new { present = "another", next = "a password of one's own" })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.PutAsJsonAsync("/api/session/password", new { present = password, next = "a password of one's own" })).StatusCode);
        using var again = host.ClientOf("王芳", "a password of one's own");
        Assert.Equal(HttpStatusCode.OK, (await again.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_person_of_a_department_writes_its_rows_and_those_of_no_other()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.PostAsync("/api/hazards", """{"id":"OTHER","department":"综合部"}""");
        using var client = await ClientOfAsync(host, "liu", "工程部", "department");
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsJsonAsync("/api/hazards", new { id = "OWN", department = "工程部" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/api/hazards", new { id = "X", department = "综合部" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/api/hazards", new { id = "X" })).StatusCode);
        foreach (var (id, body) in ((string, string)[])[("OTHER", """{"hazard":"a"}"""), ("OTHER", """{"department":"工程部"}"""), ("OWN", """{"department":"综合部"}""")])
            Assert.Equal(HttpStatusCode.Forbidden, await PatchAsync(client, id, body));
        Assert.Equal(HttpStatusCode.OK, await PatchAsync(client, "OWN", """{"hazard":"a"}"""));
        Assert.Equal("liu", (string)(await host.GetAsync("/api/decisions?size=1"))["items"]![0]!["by"]!);
    }

    [Fact]
    public async Task Roles_that_are_taken_away_and_people_who_are_barred_are_out_within_a_minute()
    {
        FakeClock clock = new(TestHost.Clock.GetCurrentInstant());
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = TestHost.Start(folder, clock);
        using var client = await ClientOfAsync(host, "chen", "综合部", "general-department");
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PutAsync("/api/people/chen", """{"roles":["general-department"],"isBarred":true}""", null)).StatusCode);
        using var nobody = host.ClientOf(null);
        Assert.StartsWith("401", await TryAsync(nobody, "chen", "a password of one's own"), StringComparison.Ordinal);
        // An administrator cannot lock out the only one there is.
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PutAsync("/api/people/admin", """{"roles":["auditor"]}""", null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PutAsync("/api/people/chen", """{"roles":["king"]}""", null)).StatusCode);
    }

    [Fact]
    public async Task A_restart_ends_no_session()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        string session;
        using (var host = TestHost.Start(folder, TestHost.Clock))
        {
            using var nobody = host.ClientOf(null);
            session = await SignedIn.SessionAsync(nobody, nobody.BaseAddress!);
        }

        using (var host = TestHost.Start(folder, TestHost.Clock))
        {
            using var client = host.ClientOf(null);
            client.DefaultRequestHeaders.Add("Cookie", session);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/api/hazards", UriKind.Relative))).StatusCode);
            client.DefaultRequestHeaders.Add("X-Requested-With", "tests");
            Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(new Uri("/api/session", UriKind.Relative))).StatusCode);
        }
    }

    [Fact]
    public async Task The_first_start_tells_in_the_log_how_to_sign_in()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = await HostProcess.StartAsync(folder, ("SampleData", "false"), ("Administrator:Password", string.Empty));
        var line = Assert.Single(host.Said, said => said.Contains("First start: sign in at /sign-in as admin with the password ", StringComparison.Ordinal));
        var password = line[(line.IndexOf("password ", StringComparison.Ordinal) + "password ".Length)..].Split(',')[0];
        using HttpClient nobody = new();
        var answer = await nobody.PostAsJsonAsync(new Uri(host.Client.BaseAddress!, "/api/session"), new { name = "admin", password });
        Assert.True((bool)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["hasToChangePassword"]!);
    }

    internal static async Task<HttpClient> ClientOfAsync(TestHost host, string name, string department, params string[] roles)
    {
        var added = await TestHost.JsonOf(await host.PostAsync("/api/people", new JsonObject
        {
            ["userName"] = name,
            ["department"] = department,
            ["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]),
        }.ToJsonString()));
        using var first = host.ClientOf(name, (string)added["password"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await first.PutAsJsonAsync("/api/session/password", new { present = (string)added["password"]!, next = "a password of one's own" })).StatusCode);
        return host.ClientOf(name, "a password of one's own");
    }

    private static async Task<HttpStatusCode> PatchAsync(HttpClient client, string id, string body)
    {
        var tag = (await client.GetAsync(new Uri("/api/hazards/" + id, UriKind.Relative))).Headers.ETag!;
        using HttpRequestMessage request = new(HttpMethod.Patch, new Uri("/api/hazards/" + id, UriKind.Relative)) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.IfMatch.Add(tag);
        return (await client.SendAsync(request)).StatusCode;
    }

    private static async Task<string> TryAsync(HttpClient client, string name, string password)
    {
        var answer = await client.PostAsJsonAsync("/api/session", new { name, password });
        return $"{(int)answer.StatusCode} {(string)(await TestHost.JsonOf(answer))["title"]!}";
    }
}
