using Microsoft.Data.Sqlite;
using Npgsql;

namespace Yiko.Compliance.Host.Api;

/// <summary>A database of its own for one test: a file in a new folder, or a new database of the server.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly string _database;
    private readonly string _name = "host_" + Guid.NewGuid().ToString("N");

    public TestFolder(string database)
    {
        _database = database;
        Path = Directory.CreateTempSubdirectory("yiko-host-").FullName;
    }

    public string Path { get; }

    public string SqliteFile => System.IO.Path.Combine(Path, "compliance.db");

    /// <summary>The settings that lead the host to it.</summary>
    public IReadOnlyDictionary<string, string> Settings => _database == TestDatabase.Sqlite
        ? new Dictionary<string, string> { ["ConnectionStrings:SQLite"] = $"Data Source={SqliteFile}", ["ConnectionStrings:PostgreSQL"] = string.Empty }
        : new Dictionary<string, string> { ["ConnectionStrings:PostgreSQL"] = $"{TestDatabase.Server};Database={_name};Maximum Pool Size=20" };

    public void Dispose()
    {
        if (_database == TestDatabase.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            using var connection = new NpgsqlConnection($"{TestDatabase.Server};Database=postgres;Pooling=false");
            connection.Open();
            using var drop = connection.CreateCommand();
            drop.CommandText = $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)";
            drop.ExecuteNonQuery();
        }

        Directory.Delete(Path, recursive: true);
    }
}
