using System.Net;

namespace Yiko.Compliance.Host.Api;

public sealed class ConcurrencyTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_concurrent_edits_of_one_hazard_one_is_taken_and_the_others_are_refused(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":1,"exposure":1,"consequence":1}""");
        decimal[] likelihoods = [0.1m, 0.2m, 0.5m, 3, 6, 10];
        var answers = await Task.WhenAll(likelihoods.Select(likelihood =>
            host.PutAsync("/api/hazards/H-1", FormattableString.Invariant($$"""{"likelihood":{{likelihood}},"exposure":1,"consequence":1}"""), "\"1\"")));
        var taken = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(likelihoods.Length - 1, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
        var now = await host.GetAsync("/api/hazards/H-1");
        Assert.Equal((await TestHost.JsonOf(taken)).ToJsonString(), now.ToJsonString());
        Assert.Equal(2, (int)now["version"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/decisions/verification"))["records"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Concurrent_uploads_of_one_file_import_it_once(string database)
    {
        using var host = TestHost.Start(database);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => host.UploadSampleAsync("hazards", "hazards.csv")));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(50, (int)(await host.GetAsync("/api/hazards"))["total"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Concurrent_writers_of_several_registers_leave_one_sound_chain(string database)
    {
        using var host = TestHost.Start(database);
        await Task.WhenAll(
        [
            .. Enumerable.Range(0, 10).Select(i => host.PostAsync("/api/hazards", $$"""{"id":"H-{{i}}","likelihood":1,"exposure":1,"consequence":1}""")),
            host.UploadSampleAsync("aspects", "aspects.csv"),
            host.UploadSampleAsync("suppliers", "supplier-events.csv"),
            host.UploadSampleAsync("objectives", "objectives.csv"),
            host.UploadSampleAsync("configurations", "configuration-log.jsonl"),
        ]);
        var verification = await host.GetAsync("/api/decisions/verification");
        Assert.True((bool)verification["isSound"]!, verification.ToJsonString());
        Assert.Equal((long)verification["records"]!, (long)(await host.GetAsync("/api/decisions?size=1"))["total"]!);
        Assert.Equal(10, (int)(await host.GetAsync("/api/hazards"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_concurrent_additions_of_one_identifier_one_is_taken(string database)
    {
        using var host = TestHost.Start(database);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":1}""")));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
    }
}
