using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Yiko.Compliance.Host.Api;

/// <summary>What people do beside the engines: sign, give back, withdraw, correct, issue. All of it stands in the chain.</summary>
public sealed class ApprovalTests
{
    private const string Aspect = """{"id":"E-1","aspect":"废油排放","department":"工程部","type":"solid-waste","tense":"present","state":"normal","illegal":"yes"}""";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_evaluation_waits_for_the_department_then_the_general_department_then_the_management_representative(string database)
    {
        using var host = TestHost.Start(database);
        await AddAspectAsync(host);
        using var manager = await PeopleTests.ClientOfAsync(host, "wang", "工程部", "department-manager");
        using var other = await PeopleTests.ClientOfAsync(host, "zhao", "技术部", "department-manager");
        using var general = await PeopleTests.ClientOfAsync(host, "li", "综合部", "general-department");
        using var representative = await PeopleTests.ClientOfAsync(host, "chen", "综合部", "management-representative");
        var of = (long)(await host.GetAsync("/api/aspects/E-1"))["decision"]!;
        Assert.Equal((false, "department-manager"), await SheetAsync(host));
        // Nobody signs before the turn, for another department, in another role, or a decision that is none.
        Assert.Equal(HttpStatusCode.Conflict, await SignAsync(representative, of, "management-representative"));
        Assert.Equal(HttpStatusCode.Conflict, await SignAsync(other, of, "department-manager"));
        Assert.Equal(HttpStatusCode.Conflict, await SignAsync(general, of, "department-manager"));
        Assert.Equal(HttpStatusCode.PreconditionFailed, await SignAsync(manager, of + 1, "department-manager"));
        Assert.Equal(HttpStatusCode.OK, await SignAsync(manager, of, "department-manager"));
        Assert.Equal((false, "general-department"), await SheetAsync(host));
        Assert.Equal(HttpStatusCode.OK, await SignAsync(general, of, "general-department"));
        Assert.Equal((false, "management-representative"), await SheetAsync(host));
        // Given back without a reason it is not; with one it begins anew.
        Assert.Equal(HttpStatusCode.BadRequest, await SignAsync(representative, of, null, returns: true));
        Assert.Equal(HttpStatusCode.OK, await SignAsync(representative, of, null, returns: true, "?reason=points%20missing"));
        Assert.Equal((false, "department-manager"), await SheetAsync(host));
        Assert.Equal("points missing", (string)(await host.GetAsync("/api/aspects/E-1/sheet"))["returned"]!["reason"]!);
        foreach (var (client, role) in new[] { (manager, "department-manager"), (general, "general-department"), (representative, "management-representative") })
            Assert.Equal(HttpStatusCode.OK, await SignAsync(client, of, role));
        Assert.Equal((true, null), await SheetAsync(host));
        Assert.Equal(["wang", "li", "chen"], (await host.GetAsync("/api/aspects/E-1/sheet"))["signatures"]!.AsArray().Select(signature => (string)signature!["person"]!));
        // Decided again, nothing of it is signed.
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/api/aspects/E-1/decisions", string.Empty)).StatusCode);
        Assert.Equal((false, "department-manager"), await SheetAsync(host));
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_waits_for_a_signature_was_evaluated_holds_and_lacks_one_on_its_last_evaluation(string database)
    {
        using var host = TestHost.Start(database);
        foreach (var (id, member) in ((string, string)[])[("E-1", "illegal"), ("E-2", "illegal"), ("E-3", "remark"), ("E-4", "illegal")])
            Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/aspects", $$"""{"id":"{{id}}","aspect":"废油排放","department":"工程部","type":"solid-waste","tense":"present","state":"normal","{{member}}":"yes"}""")).StatusCode);
        Assert.Equal("not-evaluated", (string)(await host.GetAsync("/api/aspects/E-3"))["standing"]!);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, "/api/aspects/E-4/withdrawal?reason=gone", string.Empty, "\"1\"")).StatusCode);
        Assert.Equal(["E-1", "E-2"], await WaitingAsync(host));

        using var manager = await PeopleTests.ClientOfAsync(host, "wang", "工程部", "department-manager");
        using var general = await PeopleTests.ClientOfAsync(host, "li", "综合部", "general-department");
        using var representative = await PeopleTests.ClientOfAsync(host, "chen", "综合部", "management-representative");
        var of = (long)(await host.GetAsync("/api/aspects/E-1"))["decision"]!;
        foreach (var (client, role) in new[] { (manager, "department-manager"), (general, "general-department") }) Assert.Equal(HttpStatusCode.OK, await SignAsync(client, of, role));
        Assert.Equal(["E-1", "E-2"], await WaitingAsync(host));
        Assert.Equal(HttpStatusCode.OK, await SignAsync(representative, of, "management-representative"));
        Assert.Equal(["E-2"], await WaitingAsync(host));

        // Signatures on the evaluation before are none on this one.
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/api/aspects/E-1/decisions", string.Empty)).StatusCode);
        Assert.Equal(["E-1", "E-2"], await WaitingAsync(host));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_item_is_withdrawn_with_a_reason_and_stays_to_be_read(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":3,"exposure":6,"consequence":15}""");
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await host.PostAsync("/api/hazards/H-1/withdrawal?reason=gone", string.Empty)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync(HttpMethod.Post, "/api/hazards/H-1/withdrawal", string.Empty, "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await host.SendAsync(HttpMethod.Post, "/api/hazards/H-1/withdrawal?reason=gone", string.Empty, "\"7\"")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Post, "/api/hazards/H-1/withdrawal?reason=machine%20scrapped", string.Empty, "\"1\"")).StatusCode);
        Assert.Equal(0, (int)(await host.GetAsync("/api/hazards"))["total"]!);
        Assert.DoesNotContain("H-1", await host.TextAsync("/api/hazards/export.csv"), StringComparison.Ordinal);
        Assert.Equal("2026-03-31", (string)(await host.GetAsync("/api/hazards/H-1"))["withdrawnOn"]!);
        var latest = (await host.GetAsync("/api/hazards/H-1/decisions"))["items"]![0]!;
        Assert.Equal(("withdrawal", "admin", "machine scrapped"), ((string)latest["question"]!, (string)latest["by"]!, (string)latest["reason"]!));
        Assert.Equal(HttpStatusCode.Conflict, (await host.SendAsync(HttpMethod.Patch, "/api/hazards/H-1", """{"likelihood":1}""", "\"2\"")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await host.PostAsync("/api/hazards", """{"id":"H-1"}""")).StatusCode);
        var report = await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", "id,likelihood\nH-1,1\nH-2,1\n"));
        Assert.Equal((1, 1, "import.item.withdrawn"), ((int)report["added"]!, (int)report["refused"]!, (string)report["remarks"]![0]!["code"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_of_a_supplier_is_corrected_by_a_later_one_that_names_it_and_stays(string database)
    {
        using var host = TestHost.Start(database);
        const string Wrong = """{"supplier":"S","product":"P","class":"C","date":"2026-01-10","kind":"initial","result":"fail"}""";
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/suppliers", Wrong)).StatusCode);
        var before = (string)(await host.GetAsync("/api/suppliers/S%20%2F%20P"))["standing"]!;
        var number = (long)(await host.GetAsync("/api/suppliers/S%20%2F%20P/events"))[0]!["number"]!;
        var right = Wrong.Replace("fail", "pass", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await CorrectAsync(host, number, right, string.Empty)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await CorrectAsync(host, number + 5, right, "?reason=mistyped")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await CorrectAsync(host, number, right.Replace("\"S\"", "\"T\"", StringComparison.Ordinal), "?reason=mistyped")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await CorrectAsync(host, number, right, "?reason=mistyped")).StatusCode);
        Assert.NotEqual(before, (string)(await host.GetAsync("/api/suppliers/S%20%2F%20P"))["standing"]!);
        var events = (await host.GetAsync("/api/suppliers/S%20%2F%20P/events")).AsArray();
        Assert.Equal(2, events.Count);
        Assert.Equal(number, (long)events[1]!["corrects"]!);
        Assert.DoesNotContain("fail", await host.TextAsync("/api/suppliers/export.csv"), StringComparison.Ordinal);
        // The file that held the wrong one brings it back as little.
        var report = await TestHost.JsonOf(await host.UploadAsync("suppliers", "s.csv", "supplier,product,class,date,kind,result\nS,P,C,2026-01-10,initial,fail\n"));
        Assert.Equal((0, 1), ((int)report["added"]!, (int)report["unchanged"]!));
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_list_is_issued_as_a_version_that_stays_as_it_was(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","hazard":"坠落","department":"工程部","likelihood":10,"exposure":6,"consequence":40}""");
        await host.PostAsync("/api/hazards", """{"id":"H-2","hazard":"割伤","department":"工程部","likelihood":0.1,"exposure":0.5,"consequence":1}""");
        var made = await TestHost.JsonOf(await host.PostAsync("/api/lists", """{"list":"unacceptable-risks"}"""));
        var number = (long)made["number"]!;
        Assert.Equal(["H-1"], made["rows"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Equal(("general-department", false), ((string)(await host.GetAsync($"/api/lists/{number}/sheet"))["next"]!, (bool)(await host.GetAsync($"/api/lists/{number}/sheet"))["isComplete"]!));
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync($"/api/lists/{number}/signatures", $$"""{"of":{{number}},"role":"general-department"}""")).StatusCode);
        Assert.True((bool)(await host.GetAsync($"/api/lists/{number}/sheet"))["isComplete"]!);
        await host.SendAsync(HttpMethod.Post, "/api/hazards/H-1/withdrawal?reason=gone", string.Empty, "\"1\"");
        Assert.Equal(1, (int)(await host.GetAsync($"/api/lists/{number}"))["version"]!);
        Assert.Single((await host.GetAsync($"/api/lists/{number}"))["rows"]!.AsArray());
        var next = await TestHost.JsonOf(await host.PostAsync("/api/lists", """{"list":"unacceptable-risks"}"""));
        Assert.Equal(2, (int)next["version"]!);
        Assert.Empty(next["rows"]!.AsArray());
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/lists", """{"list":"shopping"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/lists", """{"list":"qualified-suppliers"}""")).StatusCode);
        Assert.Equal(3, (await host.GetAsync("/api/lists")).AsArray().Count);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    private static async Task<IEnumerable<string>> WaitingAsync(TestHost host) =>
        (await host.TextAsync("/approvals")).Split("/aspects/item?id=").Skip(1).Select(link => link[..3]).Order(StringComparer.Ordinal);

    private static async Task AddAspectAsync(TestHost host)
    {
        var added = await host.PostAsync("/api/aspects", Aspect);
        Assert.True(added.StatusCode == HttpStatusCode.Created, await added.Content.ReadAsStringAsync());
    }

    private static async Task<(bool IsComplete, string? Next)> SheetAsync(TestHost host)
    {
        var sheet = await host.GetAsync("/api/aspects/E-1/sheet");
        return ((bool)sheet["isComplete"]!, (string?)sheet["next"]);
    }

    private static async Task<HttpStatusCode> SignAsync(HttpClient client, long of, string? role, bool returns = false, string query = "") =>
        (await client.PostAsJsonAsync("/api/aspects/E-1/signatures" + query, new JsonObject { ["of"] = of, ["role"] = role, ["returns"] = returns })).StatusCode;

    private static async Task<HttpResponseMessage> CorrectAsync(TestHost host, long number, string row, string query)
    {
        var tag = (await host.Client.GetAsync(new Uri("/api/suppliers/S%20%2F%20P", UriKind.Relative))).Headers.ETag!.Tag;
        return await host.SendAsync(HttpMethod.Post, $"/api/suppliers/S%20%2F%20P/events/{number}/corrections{query}", row, tag);
    }
}
