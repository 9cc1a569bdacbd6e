using System.Net;

namespace Yiko.Compliance.Host.Api;

/// <summary>What nobody sends in good faith is refused on either database, and never a failure of the host.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Texts_that_a_database_cannot_hold_are_refused(string database)
    {
        using var host = TestHost.Start(database);
        string[] bodies =
        [
            """{"id":"a\u0000b"}""", """{"id":"a","hazard":"\u0000"}""", """{"id":"\ud800"}""", """{"id":"a","\ud800":1}""",
            """{"id":"a","hazard":"\udc00"}""", $$"""{"id":"{{new string('a', 5000)}}"}""", $$"""{"id":"{{new string('a', 300)}}"}""",
        ];
        foreach (var body in bodies) Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/hazards", body)).StatusCode);
        string[] events =
        [
            """{"event":"retire","id":"\u0000","date":"2026-01-01","by":"a","item":"b"}""", """{"event":"retire","id":"\ud800","date":"2026-01-01","by":"a","item":"b"}""",
            $$"""{"event":"retire","id":"{{new string('a', 5000)}}","date":"2026-01-01","by":"a","item":"b"}""",
        ];
        foreach (var body in events) Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/configurations/events", body)).StatusCode);
        var report = await TestHost.JsonOf(await host.UploadAsync("configurations", "log.jsonl", string.Join('\n', events)));
        Assert.Equal((3, 3), ((int)report["rows"]!, (int)report["refused"]!));
        Assert.Equal(0, (int)(await host.GetAsync("/api/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Files_with_texts_that_a_database_cannot_hold_are_taken_without_them_or_refused(string database)
    {
        using var host = TestHost.Start(database);
        var answer = await host.UploadAsync("hazards", "h.csv", "id,hazard,department,note,likelihood\nA,a\0b,c\0d,e\0f,1\nB,\ud83d,x,y,1\nC,\ud83d\ude00,x,y,1\n");
        Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.UnprocessableEntity, answer.StatusCode.ToString());
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Addresses_that_name_nothing_are_refused_or_find_nothing(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var address in (string[])["/api/hazards/%01", "/api/hazards/" + new string('a', 300), "/api/hazards?q=%00", "/api/hazards?grade=1e400", "/api/hazards?page=99999999999"])
            Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        foreach (var address in (string[])["/api/hazards/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/api/hazards/'%20OR%201=1--", "/api/decisions/9223372036854775807", "/api/documents/x/revisions/1"])
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Numbers_at_the_edge_of_what_can_be_held_are_kept_or_refused(string database)
    {
        using var host = TestHost.Start(database);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/hazards", """{"id":"a","likelihood":79228162514264337593543950335,"exposure":0.0000000000000000000000000001,"consequence":1}""")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/hazards", """{"id":"b","likelihood":79228162514264337593543950336}""")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/hazards", """{"id":"c","likelihood":79228162514264337593543950335,"exposure":10,"consequence":1}""")).StatusCode);
        Assert.Equal("not-rated", (string)(await host.GetAsync("/api/hazards/c"))["standing"]!);
        var big = new string('9', 200);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/objectives", $$"""{"id":"a","kind":"at-least","target":"1/2","numerator":"{{big}}","denominator":"{{big}}"}""")).StatusCode);
        Assert.Equal("1", (string)(await host.GetAsync("/api/objectives/a"))["verdict"]!["actual"]!);
    }
}
