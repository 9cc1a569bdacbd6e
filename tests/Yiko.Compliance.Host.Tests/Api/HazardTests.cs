using System.Net;

namespace Yiko.Compliance.Host.Api;

public sealed class HazardTests
{
    private const string Ladder = """{"id":"H-1","hazard":"ladder","likelihood":3,"exposure":6,"consequence":15,"residual_likelihood":1,"residual_exposure":6,"residual_consequence":7}""";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_hazard_that_is_added_is_assessed_and_both_decisions_are_stored(string database)
    {
        using var host = TestHost.Start(database);
        var added = await host.PostAsync("/api/hazards", Ladder);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal("/api/hazards/H-1", added.Headers.Location!.ToString());
        Assert.Equal("\"1\"", added.Headers.ETag!.Tag);
        var hazard = await host.GetAsync("/api/hazards/H-1");
        Assert.Equal("unacceptable", (string)hazard["standing"]!);
        Assert.Equal(
            """{"status":"rated","score":270,"grade":"high","acceptable":false,"residual_score":42,"residual_grade":"moderate","residual_acceptable":true}""",
            hazard["verdict"]!.ToJsonString());
        var decisions = (await host.GetAsync("/api/hazards/H-1/decisions"))["items"]!.AsArray();
        Assert.Equal(["residual-risk", "initial-risk"], decisions.Select(decision => (string)decision!["question"]!));
        Assert.All(decisions, decision => Assert.Equal("2026-03-31", (string)decision!["date"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_change_needs_the_version_it_was_made_of_and_adds_a_decision(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", Ladder);
        const string Milder = """{"hazard":"ladder","likelihood":1,"exposure":6,"consequence":15}""";
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await host.PutAsync("/api/hazards/H-1", Milder, tag: null)).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await host.PutAsync("/api/hazards/H-1", Milder, "\"7\"")).StatusCode);
        var changed = await host.PutAsync("/api/hazards/H-1", Milder, "\"1\"");
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("\"2\"", changed.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await host.PutAsync("/api/hazards/H-1", Milder, "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PutAsync("/api/hazards/H-2", Milder, "\"1\"")).StatusCode);
        Assert.Equal("90", (await host.GetAsync("/api/hazards/H-1"))["verdict"]!["score"]!.ToJsonString());
        Assert.Equal(3, (int)(await host.GetAsync("/api/hazards/H-1/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_second_hazard_of_the_same_identifier_is_refused(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", Ladder);
        Assert.Equal(HttpStatusCode.Conflict, (await host.PostAsync("/api/hazards", Ladder)).StatusCode);
        Assert.Equal(1, (int)(await host.GetAsync("/api/hazards"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task Reassessment_adds_a_decision_and_leaves_the_one_before(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", Ladder);
        var before = (await host.GetAsync("/api/decisions/1")).ToJsonString();
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/api/hazards/H-1/decisions", string.Empty)).StatusCode);
        Assert.Equal(before, (await host.GetAsync("/api/decisions/1")).ToJsonString());
        Assert.Equal(4, (int)(await host.GetAsync("/api/hazards/H-1/decisions"))["total"]!);
        Assert.Equal(3, (int)(await host.GetAsync("/api/hazards/H-1"))["decision"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task An_edit_keeps_the_columns_that_it_does_not_speak_of(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,likelihood,班组\nA,1,吊装\n");
        await host.PutAsync("/api/hazards/A", """{"likelihood":3}""", "\"1\"");
        var hazard = await host.GetAsync("/api/hazards/A");
        Assert.Equal("""[{"id":"A","班组":"吊装","likelihood":"3"}]""", Unescaped(hazard["rows"]!));
        await host.PutAsync("/api/hazards/A", """{"exposure":6,"班组":"焊接"}""", "\"2\"");
        Assert.Equal("""[{"id":"A","班组":"焊接","exposure":"6"}]""", Unescaped((await host.GetAsync("/api/hazards/A"))["rows"]!));
        await host.SendAsync(HttpMethod.Patch, "/api/hazards/A", """{"likelihood":1}""", "\"3\"");
        Assert.Equal("""[{"id":"A","班组":"焊接","exposure":"6","likelihood":"1"}]""", Unescaped((await host.GetAsync("/api/hazards/A"))["rows"]!));
    }

    [Theory]
    [OnSqlite]
    public async Task An_identifier_with_a_slash_is_found(string database)
    {
        using var host = TestHost.Start(database);
        var added = await host.PostAsync("/api/hazards", """{"id":"焊接/1","likelihood":3}""");
        Assert.Equal("焊接/1", (string)(await host.GetAsync(added.Headers.Location!.ToString()))["id"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_hazard_without_a_factor_is_kept_and_neither_acceptable_nor_not(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":3,"exposure":6}""");
        var hazard = await host.GetAsync("/api/hazards/H-1");
        Assert.Equal("""{"status":"not-rated"}""", hazard["verdict"]!.ToJsonString());
        Assert.Equal(1, (int)(await host.GetAsync("/api/hazards?standing=not-rated"))["total"]!);
        Assert.Equal(1, (int)(await host.GetAsync("/api/hazards/map"))["notRated"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task Every_fault_of_a_body_is_told_in_both_languages(string database)
    {
        using var host = TestHost.Start(database);
        var refused = await host.PostAsync("/api/hazards?lang=zh", """{"likelihood":"often","exposure":[1],"law_breached":"perhaps","colour":"red"}""");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        var problem = await TestHost.JsonOf(refused);
        Assert.Equal("请求有误。", (string)problem["title"]!);
        var faults = problem["faults"]!.AsArray();
        Assert.Equal(["exposure", "colour", "id", "likelihood", "law_breached"], faults.Select(fault => (string)fault!["path"]!));
        Assert.All(faults, fault => Assert.NotEqual((string)fault!["sentence"]!["chineseSimplified"]!, (string)fault["sentence"]!["english"]!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"id":"a","id":"b"}""")]
    public async Task A_body_that_is_no_object_is_a_fault_and_no_failure(string body)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var refused = await host.PostAsync("/api/hazards", body);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotEmpty((await TestHost.JsonOf(refused))["faults"]!.AsArray());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Lists_are_filtered_ordered_and_paged(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,department,likelihood,exposure,consequence\nA,x,1,6,1\nB,x,10,10,100\nC,y,3,6,15\nD,y,3,6,7\n");
        var all = await host.GetAsync("/api/hazards");
        Assert.Equal(["B", "C", "D", "A"], all["items"]!.AsArray().Select(hazard => (string)hazard!["id"]!));
        var cell = await host.GetAsync("/api/hazards?cell=18|7");
        Assert.Equal("D", (string)Assert.Single(cell["items"]!.AsArray())!["id"]!);
        Assert.Equal(3, (int)(await host.GetAsync("/api/hazards?standing=unacceptable"))["total"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/hazards?department=y&q=y"))["total"]!);
        Assert.Equal(1, (int)(await host.GetAsync("/api/hazards?grade=extreme&cell=100|100"))["total"]!);

        var response = await host.Client.GetAsync(new Uri("/api/hazards?size=2&page=2&lang=en", UriKind.Relative));
        Assert.Equal(["D", "A"], (await TestHost.JsonOf(response))["items"]!.AsArray().Select(hazard => (string)hazard!["id"]!));
        var link = Assert.Single(response.Headers.GetValues("Link"));
        Assert.Contains("</api/hazards?lang=en&page=1&size=2>; rel=\"prev\"", link, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("size=201")]
    [InlineData("grade=purple")]
    [InlineData("standing=maybe")]
    public async Task A_parameter_out_of_its_range_is_refused(string query)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var refused = await host.Client.GetAsync(new Uri("/api/hazards?" + query, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(query.Split('=')[0], (string)Assert.Single((await TestHost.JsonOf(refused))["faults"]!.AsArray())!["path"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_map_counts_every_hazard_once_and_follows_each_write(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,likelihood,exposure,consequence\nA,3,6,15\nB,3,6,15\nC,1,1,1\n");
        var map = await host.GetAsync("/api/hazards/map");
        Assert.Equal(3, (int)map["total"]!);
        Assert.Equal(2, (int)map["unacceptable"]!);
        Assert.Equal([1, 2], map["cells"]!.AsArray().Select(cell => (int)cell!["count"]!).Order());
        await host.PostAsync("/api/hazards", """{"id":"D","likelihood":3,"exposure":6,"consequence":15}""");
        var later = await host.GetAsync("/api/hazards/map");
        Assert.Equal(3, (int)later["unacceptable"]!);
        Assert.True((long)later["revision"]! > (long)map["revision"]!);
    }

    private static string Unescaped(System.Text.Json.Nodes.JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
