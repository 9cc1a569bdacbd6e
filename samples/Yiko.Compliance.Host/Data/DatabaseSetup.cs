using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;
using Yiko.Compliance.Host.Operation;

namespace Yiko.Compliance.Host.Data;

/// <summary>Chooses the database, and brings its tables to the state that this version of the host knows. What is stored stays.</summary>
internal static class DatabaseSetup
{
    /// <summary>How long a write waits for another one, in seconds, before it is answered with 503.</summary>
    private const int Patience = 10;

    public static IServiceCollection AddComplianceDb(this IServiceCollection services, IConfiguration configuration) =>
        services.AddDbContext<ComplianceDb>(options => Choose(options, configuration));

    public static void Choose(DbContextOptionsBuilder options, IConfiguration configuration)
    {
        // An item has lines of its own of one kind at most, events or entries: joining them multiplies nothing.
        const QuerySplittingBehavior Joined = QuerySplittingBehavior.SingleQuery;
        if (PostgresOf(configuration) is { } postgres) options.UseNpgsql(postgres, relational => relational.UseQuerySplittingBehavior(Joined));
        else options.UseSqlite(SqliteOf(configuration).ToString(), relational => relational.UseQuerySplittingBehavior(Joined));
        // One set of migrations serves both databases and is written by hand, so there is no snapshot to compare; a test compares the tables.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning, RelationalEventId.ModelSnapshotNotFound));
    }

    public static string? PostgresOf(IConfiguration configuration) => configuration.GetConnectionString("PostgreSQL") is { } postgres && !string.IsNullOrWhiteSpace(postgres) ? postgres : null;

    public static SqliteConnectionStringBuilder SqliteOf(IConfiguration configuration) =>
        new(configuration.GetConnectionString("SQLite") ?? "Data Source=compliance.db") { DefaultTimeout = Patience };

    /// <summary>Where a SQLite database lies; null where it is no file.</summary>
    public static string? FileOf(IConfiguration configuration) =>
        PostgresOf(configuration) is null && SqliteOf(configuration) is { DataSource: { Length: > 0 } source, Mode: not SqliteOpenMode.Memory } && source[0] != ':'
            ? Path.GetFullPath(source)
            : null;

    /// <summary>Brings the tables up to date, each step whole or not at all: a host that is killed on the way goes on with the next start.</summary>
    /// <exception cref="SettingsException">The database is of a version that this one does not know.</exception>
    public static async Task MigrateAsync(ComplianceDb db, string? file, CancellationToken cancellation)
    {
        // Whoever was killed while it migrated leaves a mark that would keep everybody out. The system lets go of this file with the process.
        await using var alone = file is null ? null : await AloneAsync(file + ".lock", cancellation);
        if (file is not null) ForOwnerAlone(file);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToArray();
        if (applied.Except(db.Database.GetMigrations()).ToArray() is { Length: > 0 } unknown)
        {
            throw new SettingsException([$"The database was written by a later version of the host ({string.Join(", ", unknown)} is unknown here): "
                + "run that version, restore a backup of before, or name another database in ConnectionStrings."]);
        }

        if (applied.Length == 0 && await HasTablesAsync(db, cancellation)) await AdoptAsync(db, cancellation);
        if (db.Database.IsSqlite()) await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock";""", cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static Task<bool> HasTablesAsync(ComplianceDb db, CancellationToken cancellation) =>
        db.Database.GetService<IRelationalDatabaseCreator>() is { } creator ? ExistAsync(creator, cancellation) : Task.FromResult(false);

    private static async Task<bool> ExistAsync(IRelationalDatabaseCreator creator, CancellationToken cancellation) =>
        await creator.ExistsAsync(cancellation) && await creator.HasTablesAsync(cancellation);

    /// <summary>A database of before there were migrations has the tables of the first one, and the others follow.</summary>
    private static async Task AdoptAsync(ComplianceDb db, CancellationToken cancellation)
    {
        try
        {
            foreach (var table in new Migrations.AsFirstShipped().UpOperationsOf(db.Database.ProviderName!).OfType<CreateTableOperation>())
            {
                var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
#pragma warning disable EF1002 // The names are those of a migration, written in this program.
                await db.Database.ExecuteSqlRawAsync($"SELECT {columns} FROM \"{table.Name}\" LIMIT 0", cancellation);
#pragma warning restore EF1002
            }
        }
        catch (DbException e)
        {
            throw new SettingsException([$"The database has tables of another version, or of another program ({e.Message}): name another file or database in "
                + "ConnectionStrings, or export its registers with the version that made it."]);
        }

        var history = db.GetService<IHistoryRepository>();
        var first = db.Database.GetMigrations().First();
        await db.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript(), cancellation);
        await db.Database.ExecuteSqlRawAsync(history.GetInsertScript(new(first, ProductInfo.GetVersion())), cancellation);
    }

    private static IReadOnlyList<MigrationOperation> UpOperationsOf(this Migration migration, string provider)
    {
        migration.ActiveProvider = provider;
        return migration.UpOperations;
    }

    private static async Task<FileStream> AloneAsync(string file, CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (tries < Patience * 10)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    /// <summary>What is in the database is nobody else's business on this machine.</summary>
    private static void ForOwnerAlone(string file)
    {
        if (OperatingSystem.IsWindows()) return;
        if (!File.Exists(file)) File.Create(file).Dispose();
        // The files beside it, of the write-ahead log, take over its mode.
        foreach (var each in (string[])[file, file + "-wal", file + "-shm"])
            if (File.Exists(each)) File.SetUnixFileMode(each, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
