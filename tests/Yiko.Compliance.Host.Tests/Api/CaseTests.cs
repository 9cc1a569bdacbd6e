using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Yiko.Compliance.Host.Cases;

namespace Yiko.Compliance.Host.Api;

/// <summary>Cases of procedures: logs go in, every line is judged, what comes next and what is due comes out.</summary>
public sealed class CaseTests
{
    private const string Begun =
        """{"case":"CA-9","kind":"corrective-action","date":"2026-03-30","by":"g1","unit":"general-department","values":{"source":"objective","responsible-department":"technical-department","findings":["objectives/Q-03"]},"links":[{"link":"one-per-source","item":"objectives/Q-03","to":"CA-9"}]}""";

    private const string Corrected =
        """{"case":"CA-9","kind":"corrective-action","date":"2026-03-31","step":"correct","by":"t1","unit":"technical-department","present":{"correction":["control","correct","consequences"]}}""";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_log_is_imported_judged_verified_and_taken_out_again(string database)
    {
        using var folder = new TestFolder(database);
        FakeClock clock = new(Instant.FromUtc(2026, 12, 1, 4, 0));
        using var host = TestHost.Start(folder, clock);
        var report = await TestHost.JsonOf(await host.UploadSampleAsync("cases", "procedure-log.jsonl"));
        Assert.Equal((49, 49, 0), ((int)report["rows"]!, (int)report["added"]!, (int)report["refused"]!));
        Assert.True((int)report["undecided"]! > 0);
        var audit = await host.GetAsync("/api/cases/IA-2026-1");
        Assert.Equal("内部审核", (string)audit["kindName"]!["chineseSimplified"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
        var decision = (await host.GetAsync("/api/cases/IA-2026-1/decisions"))["items"]![0]!["number"]!;
        Assert.Equal("verified", (string)(await host.GetAsync($"/api/decisions/{decision}/verification"))["outcome"]!);

        var log = await host.TextAsync("/api/cases/export.jsonl");
        var again = await TestHost.JsonOf(await host.UploadAsync("cases", "again.jsonl", log + "\n"));
        Assert.Equal((0, 49), ((int)again["added"]!, (int)again["unchanged"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_step_is_taken_when_nothing_stands_against_it_and_told_why_not_otherwise(string database)
    {
        using var host = TestHost.Start(database);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/cases", Begun)).StatusCode);
        var next = (await host.GetAsync("/api/cases/CA-9"))["next"]![0]!;
        Assert.Equal(("correct", false), ((string)next["step"]!, (bool)next["isAllowed"]!));
        Assert.NotEmpty(next["obstacles"]!.AsArray());

        const string Correct = """{"case":"CA-9","kind":"corrective-action","date":"2026-03-31","step":"correct","by":"t1","unit":"technical-department"}""";
        var refused = await host.PostAsync("/api/cases", Correct);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.NotEmpty((await TestHost.JsonOf(refused))["reasons"]!.AsArray());
        Assert.Equal(1, (int)(await host.GetAsync("/api/cases/CA-9"))["entries"]!);

        var whole = JsonNode.Parse(Correct)!.AsObject();
        whole["present"] = new JsonObject { ["correction"] = new JsonArray("control", "correct", "consequences") };
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/api/cases?try=true", whole.ToJsonString())).StatusCode);
        Assert.Equal("reported", (string)(await host.GetAsync("/api/cases/CA-9"))["stage"]!);
        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("/api/cases", whole.ToJsonString())).StatusCode);
        Assert.Equal("corrected", (string)(await host.GetAsync("/api/cases/CA-9"))["stage"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/cases/CA-9/decisions"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Cases_that_were_examined_for_a_line_are_not_examined_again_for_their_readers(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/cases", Begun);
        var (last, memory) = (await host.InDatabaseAsync(db => db.Set<CaseLine>().MaxAsync(line => line.Key)), host.Services.GetRequiredService<CaseMemory>());
        var book = await KnownAsync();
        Assert.Equal("reported", book.Find("CA-9")!.Stage);

        // A line that is only tried leaves the cases as they are, in memory too.
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("/api/cases?try=true", Corrected)).StatusCode);
        Assert.Same(book, await KnownAsync());
        Assert.Equal("reported", (string)(await host.GetAsync("/api/cases/CA-9"))["stage"]!);

        Task<CaseBook> KnownAsync() => memory.GetAsync(last, new(2026, 3, 31), () => throw new InvalidOperationException("examined again"), CancellationToken.None);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"case":"X","kind":"corrective-action"}""")]
    [InlineData("""{"case":"X","kind":"corrective-actoin","date":"2026-03-01"}""")]
    [InlineData("""{"case":"X","kind":"corrective-action","date":"2026-03-01","mood":"good"}""")]
    public async Task What_is_no_line_of_a_case_is_refused_and_nothing_of_it_written(string line)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync("/api/cases", line)).StatusCode);
        Assert.Equal(0, (int)(await host.GetAsync("/api/cases"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_due_names_who_has_to_act_and_measures_are_among_it(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/cases", Begun);
        await host.PostAsync("/api/hazards", """{"id":"A","likelihood":3,"exposure":6,"consequence":15}""");
        await host.PostAsync("/api/hazards/A/measures", """{"what":"加装护栏","department":"technical-department","due":"2026-03-01"}""");
        var all = (await host.GetAsync("/api/cases/due")).AsArray();
        Assert.Equal("加装护栏", (string)all[0]!["what"]!["chineseSimplified"]!);
        Assert.True((bool)all[0]!["isLate"]!);
        Assert.Contains(all, job => ((string)job!["matter"]!["chineseSimplified"]!).Contains("CA-9", StringComparison.Ordinal));
        var own = (await host.GetAsync("/api/cases/due?who=technical-department")).AsArray();
        Assert.Contains(own, job => (string)job!["what"]!["chineseSimplified"]! == "加装护栏");
        Assert.True(own.Count < all.Count);

        // A range of days holds what is due on them; what has no day is in none.
        Assert.Contains(all, job => job!["due"] is null);
        Assert.Equal(["2026-03-01"], await DaysAsync("?until=2026-03-01"));
        Assert.Equal(["2026-03-01"], await DaysAsync("?from=2026-03-01&until=2026-03-01&who=technical-department"));
        Assert.Equal(all.Where(job => job!["due"] is not null).Skip(1).Select(job => (string)job!["due"]!), await DaysAsync("?from=2026-03-02"));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri("/api/cases/due?from=soon", UriKind.Relative))).StatusCode);

        async Task<IEnumerable<string>> DaysAsync(string query) => (await host.GetAsync("/api/cases/due" + query)).AsArray().Select(job => (string)job!["due"]!);
    }
}
