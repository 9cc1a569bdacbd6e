using System.Reflection;
using Xunit.Sdk;

namespace Yiko.Compliance.Host.Api;

/// <summary>Runs a test on a new SQLite file.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite]];
}

/// <summary>Runs a test on a new database of the PostgreSQL server that <c>eng/with-postgres.sh</c> starts; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (TestDatabase.Server is null) Skip = $"No PostgreSQL: {TestDatabase.Variable} is not set; run the tests under eng/with-postgres.sh.";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.PostgreSql]];
}

internal static class TestDatabase
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";
    public const string Variable = "YIKO_POSTGRES";

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;
}
