using System.Net;
using NodaTime;
using NodaTime.Testing;

namespace Yiko.Compliance.Host.Api;

/// <summary>What each area answers besides what all registers do.</summary>
public sealed class AreaTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Aspects_are_evaluated_listed_and_counted_into_the_63_cells(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadSampleAsync("aspects", "aspects.csv");
        var coverage = await host.GetAsync("/api/aspects/coverage");
        Assert.Equal(63, coverage["cells"]!.AsArray().Count);
        Assert.Equal(46, coverage["cells"]!.AsArray().Sum(cell => (int)cell!["count"]!) + coverage["unplaced"]!.AsArray().Count);
        var significant = await host.GetAsync("/api/aspects?standing=significant&size=200");
        Assert.NotEmpty(significant["items"]!.AsArray());
        Assert.All(significant["items"]!.AsArray(), aspect => Assert.True((bool)aspect!["verdict"]!["significant"]!));
        var cell = coverage["cells"]!.AsArray().First(cell => (int)cell!["count"]! > 1)!;
        var behind = await host.GetAsync($"/api/aspects?type={cell["type"]}&tense={cell["tense"]}&state={cell["state"]}");
        Assert.Equal((int)cell["count"]!, (int)behind["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_aspect_is_added_changed_and_refused_with_every_fault(string database)
    {
        using var host = TestHost.Start(database);
        var added = await host.PostAsync("/api/aspects", """
            {"id":"E-1","aspect":"boiler","type":"air","tense":"present","state":"normal","scale":5,"severity":5,"frequency":3,"compliance":1,"concern":1}
            """);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var changed = await host.PutAsync("/api/aspects/E-1", """{"type":"air","tense":"present","state":"normal","illegal":true}""", "\"1\"");
        Assert.Equal("direct", (string)(await TestHost.JsonOf(changed))["verdict"]!["status"]!);
        var refused = await host.PutAsync("/api/aspects/E-1", """{"type":"gas","illegal":"odd","scale":"big","size":1}""", "\"2\"");
        Assert.Equal(["size", "type", "illegal"], (await TestHost.JsonOf(refused))["faults"]!.AsArray().Select(fault => (string)fault!["path"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Suppliers_stand_as_of_the_day_asked_for(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadSampleAsync("suppliers", "supplier-events.csv");
        var id = Uri.EscapeDataString("宏远钢材贸易有限公司 / Q235B钢板");
        var before = await OfAsync("2024-02-19");
        var after = await OfAsync("2024-02-20");
        Assert.Equal(("candidate", "qualified"), ((string)before["status"]!, (string)after["status"]!));
        Assert.NotEmpty(after["reasons"]!.AsArray());
        Assert.Contains("首批20吨复验合格", (await host.GetAsync("/api/suppliers/" + id))["rows"]!.AsArray().Select(row => (string?)row!["remark"]));
        var due = await host.GetAsync("/api/suppliers/standings?dueFrom=2026-12-01&dueUntil=2026-12-31&size=200");
        Assert.NotEmpty(due["items"]!.AsArray());
        Assert.All(due["items"]!.AsArray(), standing => Assert.StartsWith("2026-12-", (string)standing!["nextDue"]!, StringComparison.Ordinal));

        async Task<System.Text.Json.Nodes.JsonNode> OfAsync(string day) =>
            (await host.GetAsync($"/api/suppliers/standings?asOf={day}&size=200"))["items"]!.AsArray().Single(standing => (string)standing!["id"]! == Uri.UnescapeDataString(id))!;
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_supplier_becomes_overdue_when_the_clock_of_the_host_passes_the_due_day(string database)
    {
        using var folder = new TestFolder(database);
        var clock = new FakeClock(Instant.FromUtc(2026, 12, 31, 15, 59));
        using var host = TestHost.Start(folder, clock);
        const string Event = """
            {"supplier":"S","product":"P","class":"A","date":"2025-05-05","kind":"initial","result":"pass",
             "qualification_verified":true,"capability_verified":true,"information_collected":"是","performance_assessed":"yes","measures":"sample-trial"}
            """;
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/suppliers", Event)).StatusCode);
        var day = (await host.GetAsync("/api/suppliers/standings"))["items"]![0]!;
        Assert.Equal(("2026-12-31", "2026-12-31", "qualified"), ((string)day["asOf"]!, (string)day["nextDue"]!, (string)day["status"]!));
        clock.Advance(Duration.FromMinutes(1));
        var next = (await host.GetAsync("/api/suppliers/standings"))["items"]![0]!;
        Assert.Equal(("2027-01-01", "overdue"), ((string)next["asOf"]!, (string)next["status"]!));
        Assert.Equal("overdue", (string)(await TestHost.JsonOf(await host.PostAsync("/api/suppliers/S%20%2F%20P/decisions", string.Empty)))["standing"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/suppliers/S%20%2F%20P/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task The_events_of_one_supply_are_taken_together_or_not_at_all(string database)
    {
        using var host = TestHost.Start(database);
        const string Head = "supplier,product,class,date,kind,result\n";
        var report = await TestHost.JsonOf(await host.UploadAsync("suppliers", "s.csv", Head + "S,P,C,2026-01-05,verification,pass\nS,P,C,2026-13-05,verification,fail\nT,P,C,2026-01-05,verification,pass\n"));
        Assert.Equal((1, 2), ((int)report["added"]!, (int)report["refused"]!));
        Assert.Equal("T / P", (string)Assert.Single((await host.GetAsync("/api/suppliers"))["items"]!.AsArray())!["id"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Measurements_add_up_and_the_outlook_follows(string database)
    {
        using var host = TestHost.Start(database);
        var added = await host.PostAsync("/api/objectives", """{"id":"Q-1","objective":"satisfaction","kind":"at-least","target":"95%","outstanding":40}""");
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var first = await host.SendAsync(HttpMethod.Post, "/api/objectives/Q-1/measurements", """{"date":"2026-03-01","numerator":19,"denominator":20}""", "\"1\"");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await host.SendAsync(HttpMethod.Post, "/api/objectives/Q-1/measurements", """{"date":"2026-03-02","numerator":1,"denominator":1}""", "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await host.SendAsync(HttpMethod.Post, "/api/objectives/Q-1/measurements", """{"date":"2026-03-02","count":1}""", "\"2\"")).StatusCode);
        var open = await host.GetAsync("/api/objectives/Q-1/outlook");
        Assert.Equal(("open", "1"), ((string)open["prospect"]!, (string)open["failuresLeft"]!));
        await host.SendAsync(HttpMethod.Post, "/api/objectives/Q-1/measurements", """{"date":"2026-03-15","numerator":17,"denominator":20}""", "\"2\"");
        var objective = await host.GetAsync("/api/objectives/Q-1");
        Assert.Equal(("9/10", "provisional-not-attained", "0"), ((string)objective["verdict"]!["actual"]!, (string)objective["standing"]!, (string)objective["rows"]![0]!["outstanding"]!));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Patch, "/api/objectives/Q-1", """{"department":"sales"}""", "\"3\"")).StatusCode);
        var lost = await host.GetAsync("/api/objectives/Q-1/outlook");
        Assert.Equal(("lost", "2026-03-15"), ((string)lost["prospect"]!, (string)lost["lostOn"]!));
    }

    [Theory]
    [OnSqlite]
    public async Task A_faulty_objective_or_measurement_is_refused_with_every_fault(string database)
    {
        using var host = TestHost.Start(database);
        var refused = await host.PostAsync("/api/objectives", """{"id":"Q-1","kind":"best","numerator":"a","value":"x"}""");
        Assert.Equal(
            ["cell.number.unreadable", "cell.number.unreadable", "row.kind.unknown", "row.target.missing", "row.measurement.several"],
            (await TestHost.JsonOf(refused))["faults"]!.AsArray().Select(fault => (string)fault!["code"]!));
        await host.PostAsync("/api/objectives", """{"id":"Q-1","kind":"zero"}""");
        var measurement = await host.SendAsync(HttpMethod.Post, "/api/objectives/Q-1/measurements", """{"date":"yesterday","numerator":1}""", "\"1\"");
        Assert.Equal(["date"], (await TestHost.JsonOf(measurement))["faults"]!.AsArray().Select(fault => (string)fault!["path"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Events_are_accepted_or_refused_with_every_reason_and_the_account_follows(string database)
    {
        using var host = TestHost.Start(database);
        var report = await TestHost.JsonOf(await host.UploadSampleAsync("configurations", "configuration-log.jsonl"));
        Assert.Equal((62, 62, 2), ((int)report["rows"]!, (int)report["added"]!, (int)report["undecided"]!));
        var status = await host.GetAsync("/api/configurations/status?asOf=2026-01-01");
        Assert.Equal((60, 4), ((int)status["events"]!, status["items"]!.AsArray().Count));
        Assert.Equal(3, (int)(await host.GetAsync("/api/configurations/status?until=3"))["events"]!);
        Assert.Equal(4, (await host.GetAsync("/api/configurations/status?project=METER-2024"))["items"]!.AsArray().Count);
        Assert.Empty((await host.GetAsync("/api/configurations/status?project=other"))["items"]!.AsArray());
        Assert.Equal("configuration.trace.not-stored", (string)(await host.GetAsync("/api/configurations/gaps?until=22"))[0]!["code"]!);
        var impact = await host.GetAsync("/api/configurations/impact?item=meter-firmware");
        Assert.Equal(("user-manual", "meter-firmware", 1), ((string)impact["items"]![0]!["item"]!, (string)impact["items"]![0]!["cause"]!, (int)impact["items"]![0]!["distance"]!));

        const string Retired = """{"event":"retire","id":"E-900","date":"2020-01-01","by":"librarian","item":"nothing"}""";
        var refused = await host.PostAsync("/api/configurations/events", Retired);
        Assert.Equal(HttpStatusCode.Created, refused.StatusCode);
        var verdict = await TestHost.JsonOf(refused);
        Assert.False((bool)verdict["isAccepted"]!);
        Assert.True(verdict["reasons"]!.AsArray().Count > 1);
        Assert.Equal(60, (int)(await host.GetAsync("/api/configurations/status"))["events"]!);
        var decisions = await host.GetAsync("/api/configurations/events/E-900/decisions");
        Assert.Equal((1, (int)verdict["decision"]!), ((int)decisions["total"]!, (int)decisions["items"]![0]!["number"]!));
        var logged = (await host.GetAsync("/api/configurations/events?size=1"))["items"]![0]!;
        Assert.Equal(("E-900", false, "nothing"), ((string)logged["content"]!["id"]!, (bool)logged["isAccepted"]!, (string)logged["content"]!["item"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_is_tried_without_being_stored_and_a_faulty_one_has_every_fault_told(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadSampleAsync("configurations", "configuration-log.jsonl");
        const string Tried = """
            {"event": "record-request", "id": "E-900", "date": "2026-01-05", "by": "customer-service",
             "request": "CR-9", "items": ["meter-firmware"], "reason": "display", "criteria": ["safety"]}
            """;
        var outcome = await TestHost.JsonOf(await host.PostAsync("/api/configurations/events?try=true", Tried));
        Assert.NotEmpty(outcome["reasons"]!.AsArray());
        Assert.Equal("user-manual", (string)outcome["impact"]!["items"]![0]!["item"]!);
        Assert.Null(outcome["decision"]);
        Assert.Equal(62, (int)(await host.GetAsync("/api/configurations/events?size=1"))["total"]!);

        var faulty = await host.PostAsync("/api/configurations/events", """{"event":"audit","id":"E-901","date":"soon","kind":"tax","colour":1}""");
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        string[] paths = ["colour", "date", "by", "audit", "kind", "baseline"];
        Assert.Equal(paths, (await TestHost.JsonOf(faulty))["faults"]!.AsArray().Select(fault => (string)fault!["path"]!));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/configurations/events", """{"event":"dance","id":"E-901"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/configurations/events?try=perhaps", Tried)).StatusCode);
    }

    [Theory]
    [OnSqlite]
    public async Task Rules_adopted_later_decide_what_comes_and_leave_what_was_accepted(string database)
    {
        using var folder = new TestFolder(database);
        const string Identified = """
            {"event":"identify","id":"E-2","date":"2026-01-06","by":"librarian","item":"firmware","kind":"code","owner":"technical-department",
             "baselineDocuments":["SRS-01"],"versionReference":"VR-1","details":"meter"}
            """;
        using (var before = TestHost.Start(folder, TestHost.Clock))
        {
            var accepted = await before.PostAsync("/api/configurations/events", Identified.Replace("E-2", "E-1", StringComparison.Ordinal).Replace("firmware", "manual", StringComparison.Ordinal));
            Assert.True((bool)(await TestHost.JsonOf(accepted))["isAccepted"]!, (await TestHost.JsonOf(accepted)).ToString());
            accepted = await before.PostAsync("/api/configurations/events", Identified);
            Assert.True((bool)(await TestHost.JsonOf(accepted))["isAccepted"]!);
        }

        using var chained = TestHost.Start(folder, TestHost.Clock, ("Rules:Configurations", "configurations/tamper-evident"));
        Assert.Equal(2, (int)(await chained.GetAsync("/api/configurations/status"))["events"]!);
        var refused = await TestHost.JsonOf(await chained.PostAsync("/api/configurations/events", """{"event":"retire","id":"E-3","date":"2026-01-07","by":"librarian","item":"manual"}"""));
        Assert.Equal((false, "configurations/tamper-evident"), ((bool)refused["isAccepted"]!, (string)refused["ruleSet"]!["id"]!));
        Assert.Equal(2, (await chained.GetAsync("/api/configurations/status"))["items"]!.AsArray().Count);
    }
}
