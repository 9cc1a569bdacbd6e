using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Documents;

namespace Yiko.Compliance.Host.Api;

public sealed class DecisionTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_database_refuses_to_change_or_delete_a_decision(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":3,"exposure":6,"consequence":15}""");
        await Assert.ThrowsAnyAsync<Exception>(() => host.InDatabaseAsync(db => db.Decisions.ExecuteUpdateAsync(it => it.SetProperty(decision => decision.Verdict, "{}"))));
        await Assert.ThrowsAnyAsync<Exception>(() => host.InDatabaseAsync(db => db.Decisions.ExecuteDeleteAsync()));
        Assert.Equal(1, (int)(await host.GetAsync("/api/decisions"))["total"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Fact]
    public void No_address_changes_or_deletes_a_decision()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var unsafeRoutes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.Contains("decisions", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
            .Where(method => method is not ("GET" or "HEAD" or "POST"));
        Assert.Empty(unsafeRoutes);
    }

    [Theory]
    [InlineData("""UPDATE "Decisions" SET "Verdict" = replace("Verdict", 'false', 'true') WHERE "Number" = 2""", "chain.hash")]
    [InlineData("""UPDATE "Decisions" SET "Item" = "Item", "Date" = '2026-03-01' WHERE "Number" = 2""", "decision.chain.link-broken")]
    [InlineData("""DELETE FROM "Decisions" WHERE "Number" = 2""", "chain.gap")]
    [InlineData("""DELETE FROM "Decisions" WHERE "Number" = 3""", "chain.end")]
    [InlineData("""DELETE FROM "Decisions" WHERE "Number" = 1""", "decision.chain.beginning-missing")]
    public async Task Verification_finds_what_was_done_behind_the_host(string sql, string code)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.UploadAsync("hazards", "h.csv", "id,likelihood,exposure,consequence\nA,3,6,15\nB,3,6,15\nC,3,6,15\n");
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("""DROP TRIGGER "DecisionsNeverChange"; DROP TRIGGER "DecisionsNeverGo";"""));
        await host.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync(sql));
        var verification = await host.GetAsync("/api/decisions/verification");
        Assert.False((bool)verification["isSound"]!);
        Assert.Contains(code, verification["findings"]!.AsArray().Select(finding => (string)finding!["code"]!));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_chain_longer_than_a_window_is_verified_whole(string database)
    {
        using var host = TestHost.Start(database);
        var rows = string.Concat(Enumerable.Range(0, 5500).Select(i => $"H-{i},3,6,15\n"));
        await host.UploadAsync("hazards", "h.csv", "id,likelihood,exposure,consequence\n" + rows);
        var verification = await host.GetAsync("/api/decisions/verification");
        Assert.True((bool)verification["isSound"]!);
        Assert.Equal(5500, (int)verification["records"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_stored_verdict_tells_its_reasons_and_is_decided_again_to_the_same(string database)
    {
        using var host = TestHost.Start(database);
        await host.PostAsync("/api/hazards", """{"id":"H-1","likelihood":3,"exposure":6,"consequence":15,"law_breached":true}""");
        var decision = await host.GetAsync("/api/decisions/1");
        Assert.Contains("risk.direct.law-breached", decision["reasons"]!.AsArray().Select(reason => (string)reason!["code"]!));
        Assert.Equal("H-1", (string)decision["decision"]!["request"]!["item"]!);
        Assert.Equal("overridden", (string)decision["decision"]!["verdict"]!["status"]!);
        Assert.Equal("verified", (string)(await host.GetAsync("/api/decisions/1/verification"))["outcome"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri("/api/decisions/2", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    public async Task Every_decision_of_the_sample_registers_is_decided_again_to_the_same(string database)
    {
        using var host = TestHost.Start(database, ("SampleData", "true"));
        var rules = host.Services.GetRequiredService<ComplianceRules>();
        var decisions = await host.InDatabaseAsync(db => db.Decisions.AsNoTracking().ToListAsync());
        Assert.True(decisions.Count > 250);
        foreach (var decision in decisions)
        {
            var verification = await VerifyAsync(host, decision, rules);
            Assert.True(verification?.IsVerified ?? decision.Question == DecisionQuestions.FirstIssue, decision.Record.ToString());

            // A first issue has nothing that it was decided by; against a case nothing may stand.
            if (Questions.Read(decision)!.Rationale.Count > 0) Assert.NotNull(verification);
            else if (decision.Area != Areas.Cases) Assert.Null(verification);
        }

        Assert.Equal(Areas.All.Order(), decisions.Select(decision => decision.Area).Distinct().Order());
    }

    private static async Task<VerdictVerification?> VerifyAsync(TestHost host, StoredDecision decision, ComplianceRules rules)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await Questions.VerifyAsync(
            decision, services.GetRequiredService<ConfigurationStore>(), services.GetRequiredService<DocumentStore>(), rules, CancellationToken.None);
    }
}
