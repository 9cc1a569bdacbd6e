using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Api;

/// <summary>A database goes from version to version with all that is in it; one that nobody knows is refused.</summary>
public sealed class MigrationTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_migrations_make_the_tables_that_the_model_says(string database)
    {
        using TestFolder made = new(database), migrated = new(database);
        using var host = TestHost.Start(migrated, TestHost.Clock);
        var now = await host.InDatabaseAsync(ColumnsAsync);
        await using ComplianceDb model = new(OptionsOf(made).Options);
        await model.Database.EnsureCreatedAsync();
        Assert.Equal(await ColumnsAsync(model), now);
    }

    [Theory]
    [OnSqlite]
    public async Task A_database_of_before_there_were_migrations_keeps_its_rows_and_its_chain(string database)
    {
        using var folder = new TestFolder(database);
        await MakeOldAsync(folder);
        using (var host = TestHost.Start(folder, TestHost.Clock))
        {
            Assert.Equal("old", (string)(await host.GetAsync("/api/hazards/OLD"))["name"]!);
            Assert.Equal(string.Empty, (string)(await host.GetAsync("/api/decisions/1"))["decision"]!["by"]!);
            var chain = await host.GetAsync("/api/decisions/verification");
            Assert.True((bool)chain["isSound"]!, chain.ToJsonString());
            await host.PostAsync("/api/hazards", """{"id":"NEW","likelihood":3,"exposure":6,"consequence":15}""");
        }

        using (var host = TestHost.Start(folder, TestHost.Clock))
        {
            Assert.Equal("admin", (string)(await host.GetAsync("/api/decisions/2"))["decision"]!["by"]!);
            Assert.Equal((1, 2), ((int)(await host.GetAsync("/api/decisions?by=admin"))["total"]!, (int)(await host.GetAsync("/api/decisions"))["total"]!));
            Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
        }
    }

    [Theory]
    [InlineData("""ALTER TABLE "Items" RENAME COLUMN "Standing" TO "Status";""", "another version")]
    [InlineData("""CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT PRIMARY KEY, "ProductVersion" TEXT); INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Later', '1');""", "later version")]
    public async Task A_database_of_a_version_that_nobody_knows_is_refused_with_the_remedy_and_left_as_it_is(string change, string said)
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        await MakeOldAsync(folder);
        await ExecuteAsync(folder, change);
        var before = await File.ReadAllBytesAsync(folder.SqliteFile);
        var (exitCode, _, faults) = await HostProcess.RunAsync(folder, "--urls=http://127.0.0.1:0");
        Assert.Equal(78, exitCode);
        Assert.Contains(said, faults, StringComparison.Ordinal);
        Assert.Contains("ConnectionStrings", faults, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.SqliteFile));
    }

    [Fact]
    public async Task The_mark_of_a_host_that_was_killed_while_it_migrated_keeps_nobody_out()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        await MakeOldAsync(folder);
        await ExecuteAsync(folder, """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');""");
        using var host = TestHost.Start(folder, TestHost.Clock);
        Assert.Equal(1, (int)(await host.GetAsync("/api/hazards"))["total"]!);
    }

    [Fact]
    public async Task The_database_is_readable_by_its_owner_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = TestHost.Start(folder, TestHost.Clock);
        await host.PostAsync("/api/hazards", """{"id":"H-1"}""");
        foreach (var file in Directory.EnumerateFiles(folder.Path, "compliance.db*"))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    private static async Task MakeOldAsync(TestFolder folder)
    {
        using StreamReader tables = new(typeof(MigrationTests).Assembly.GetManifestResourceStream("before-migrations.sql")!);
        DecisionRecord record = new()
        {
            Request = """{"area":"hazards","item":"OLD","question":"initial-risk","request":{}}""",
            Verdict = "{}",
            RuleSet = RuleSetStamp.Of(LecRuleSet.Standard),
            Date = new(2026, 3, 1),
            PreviousHash = null,
        };
        await ExecuteAsync(
            folder,
            $$"""
            {{await tables.ReadToEndAsync()}}
            INSERT INTO "Decisions" VALUES (1, 'hazards', 'OLD', 'initial-risk', '{{record.Request}}', '{}', '{{record.RuleSet.Id}}', '{{record.RuleSet.Version}}', '{{record.RuleSet.ContentHash}}', '2026-03-01', NULL, '{{record.Hash}}');
            UPDATE "ChainHeads" SET "Number" = 1, "Hash" = '{{record.Hash}}', "Date" = '2026-03-01';
            INSERT INTO "Items" ("Key", "Area", "Id", "Name", "Department", "Row", "Standing", "Outcome", "Version", "DecisionNumber", "RuleSet", "RuleSetHash")
            VALUES (1, 'hazards', 'OLD', 'old', '', '{"id":"OLD","hazard":"old"}', 'not-rated', '{}', 1, 1, 'risks/standard@1.0', '{{record.RuleSet.ContentHash}}');
            """);
    }

    private static async Task ExecuteAsync(TestFolder folder, string sql)
    {
        await using SqliteConnection connection = new($"Data Source={folder.SqliteFile};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static DbContextOptionsBuilder<ComplianceDb> OptionsOf(TestFolder folder)
    {
        DbContextOptionsBuilder<ComplianceDb> options = new();
        DatabaseSetup.Choose(options, new ConfigurationBuilder().AddInMemoryCollection(folder.Settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
        return options;
    }

    /// <summary>Every column with its type and whether it may be null, and every index: what the order of statements leaves alike.</summary>
    private static async Task<string[]> ColumnsAsync(ComplianceDb db)
    {
        const string Sqlite =
            """
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value" FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND m.name <> 'sqlite_sequence'
            UNION SELECT type || ' ' || name || ' ' || CASE type WHEN 'index' THEN sql ELSE '' END FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
            """;
        const string Postgres =
            """
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || is_nullable || is_identity AS "Value"
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__EFMigrationsHistory'
            UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '__EFMigrationsHistory'
            """;
        return [.. (await db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? Sqlite : Postgres).ToListAsync()).Order(StringComparer.Ordinal)];
    }
}
