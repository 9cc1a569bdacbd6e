using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Operation;

/// <summary>
/// <c>backup FILE</c> and <c>restore FILE</c>, beside a host that runs. A copy of the database file alone lacks what still lies in the
/// write-ahead log beside it; these go through SQLite itself, which gives a whole state of one moment.
/// </summary>
internal sealed class Commands(string name, string file)
{
    private const int Failed = 1;
    private const int Misused = 64;

    /// <summary>The command that the arguments begin with, which is taken out of them; null where there is none.</summary>
    public static Commands? In(ref string[] args)
    {
        if (args is not ["backup" or "restore", ..]) return null;
        Commands command = new(args[0], args is [_, { Length: > 0 } file, ..] && file[0] != '-' ? Path.GetFullPath(file) : string.Empty);
        args = [.. args.Skip(command.HasFile ? 2 : 1)];
        return command;
    }

    private bool HasFile => file.Length > 0;

    public async Task<int> RunAsync(IConfiguration configuration)
    {
        if (!HasFile) return Tell(Misused, $"usage: {name} FILE [--ConnectionStrings:SQLite=…]");
        if (DatabaseSetup.FileOf(configuration) is not { } database)
            return Tell(Misused, $"PostgreSQL has its own: pg_dump --format=custom --file=FILE, and pg_restore --clean --if-exists --dbname=… FILE.");
        try
        {
            return name == "backup" ? await BackUpAsync(database) : await RestoreAsync(database);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Tell(Failed, e.Message);
        }
    }

    private async Task<int> BackUpAsync(string database)
    {
        if (!File.Exists(database)) return Tell(Failed, $"There is no database {database}.");
        if (File.Exists(file)) return Tell(Failed, $"{file} is there already and is not overwritten.");
        var said = await CopyWholeAsync(database, file);
        return Tell(0, $"Backed up to {file}: {said}");
    }

    /// <summary>Puts a backup in the place of the database; what was there is kept beside it.</summary>
    private async Task<int> RestoreAsync(string database)
    {
        if (!File.Exists(file)) return Tell(Failed, $"There is no file {file}.");
        var said = await VerifyAsync(file);
        if (File.Exists(database))
        {
            var kept = $"{database}.before-{DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}";
            await CopyAsync(database, kept);
            Tell(0, $"What was there is kept as {kept}.");
        }

        // What a running host remembers beside the revision of a register is to hold no more.
        var part = database + ".restoring";
        File.Delete(part);
        await CopyAsync(file, part);
        if (File.Exists(database)) await PassAsync(database, part);
        // Into the database that a running host has open: its next question sees the restored state, and no question half of it.
        await CopyAsync(part, database);
        File.Delete(part);
        await VerifyAsync(database);
        return Tell(0, $"Restored from {file}: {said}");
    }

    /// <summary>Copies to a name of its own first, so that a command that is killed leaves no file that looks whole.</summary>
    private static async Task<string> CopyWholeAsync(string from, string to)
    {
        var part = to + ".part";
        File.Delete(part);
        await CopyAsync(from, part);
        var said = await VerifyAsync(part);
        File.Move(part, to);
        return said;
    }

    private static async Task CopyAsync(string from, string to)
    {
        if (!File.Exists(to) && !OperatingSystem.IsWindows())
            await File.Open(to, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).DisposeAsync();
        await using var source = Open(from, SqliteOpenMode.ReadWrite);
        await using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    /// <summary>Lifts the revisions of a restored database over those of the present one.</summary>
    private static async Task PassAsync(string present, string restored)
    {
        await using var connection = Open(restored, SqliteOpenMode.ReadWrite);
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            ATTACH DATABASE $present AS present;
            UPDATE main."Registers" SET "Revision" = 1 + max("Revision", coalesce((SELECT max("Revision") FROM present."Registers"), 0));
            DETACH DATABASE present;
            """;
        command.Parameters.AddWithValue("$present", present);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Whether every page is whole and the chain of decisions as it was written.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    private static async Task<string> VerifyAsync(string file)
    {
        await using (var connection = Open(file, SqliteOpenMode.ReadWrite))
        {
            await using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA integrity_check;";
            if (await check.ExecuteScalarAsync() is not "ok") throw new InvalidDataException($"{file} is damaged.");
        }

        DbContextOptionsBuilder<ComplianceDb> options = new();
        DatabaseSetup.Choose(options, new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:SQLite", Of(file, SqliteOpenMode.ReadWrite))]).Build());
        await using ComplianceDb db = new(options.Options);
        if ((await db.Database.GetPendingMigrationsAsync()).Any()) throw new InvalidDataException($"{file} is of another version of the host: start that version on it, or this one on a copy.");
        var chain = await new DecisionStore(db).VerifyAsync(0, _ => { }, CancellationToken.None);
        if (!chain.IsSound) throw new InvalidDataException($"{file}: the chain of decisions is broken: {chain.Findings[0].Number}: {chain.Findings[0].Sentence.English}");
        return $"{chain.Records.ToString(CultureInfo.InvariantCulture)} decisions, the last with hash {chain.HeadHash ?? "–"}.";
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(Of(file, mode));
        connection.Open();
        return connection;
    }

    private static string Of(string file, SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 60 }.ToString();

    private static int Tell(int code, string sentence)
    {
        (code == 0 ? Console.Out : Console.Error).WriteLine(sentence);
        return code;
    }
}
