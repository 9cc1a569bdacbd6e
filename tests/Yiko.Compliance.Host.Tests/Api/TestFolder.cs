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

    private string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>The settings that lead the host to it.</summary>
    public IReadOnlyDictionary<string, string> Settings => _database == TestDatabase.Sqlite
        ? new Dictionary<string, string> { ["ConnectionStrings:SQLite"] = $"Data Source={SqliteFile}", ["ConnectionStrings:PostgreSQL"] = string.Empty, ["Keys"] = Keys }
        : new Dictionary<string, string> { ["ConnectionStrings:PostgreSQL"] = $"{TestDatabase.Server};Database={_name};Maximum Pool Size=20", ["Keys"] = Keys };

    /// <summary>How much the database has written so far, committed or not, in bytes.</summary>
    public long Size
    {
        get
        {
            if (_database == TestDatabase.Sqlite) return new DirectoryInfo(Path).EnumerateFiles("compliance.db*").Sum(file => file.Length);
            using var connection = OpenServer();
            using var size = connection.CreateCommand();
            size.CommandText = "SELECT pg_database_size($1)";
            size.Parameters.Add(new() { Value = _name });
            return (long)size.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        if (_database == TestDatabase.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            using var connection = OpenServer();
            using var drop = connection.CreateCommand();
#pragma warning disable CA2100 // The name of a database cannot be a parameter; it is one of our own making.
            drop.CommandText = $"DROP DATABASE IF EXISTS {_name} WITH (FORCE)";
#pragma warning restore CA2100
            drop.ExecuteNonQuery();
        }

        Directory.Delete(Path, recursive: true);
    }

    private static NpgsqlConnection OpenServer()
    {
        var connection = new NpgsqlConnection($"{TestDatabase.Server};Database=postgres;Pooling=false");
        connection.Open();
        return connection;
    }
}
