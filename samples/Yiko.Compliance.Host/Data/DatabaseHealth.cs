using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Yiko.Compliance.Host.Data;

/// <summary>Healthy while the database can be written: a disk that is full or read-only shows before somebody saves.</summary>
internal sealed class DatabaseHealth(ComplianceDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromSeconds(3));
        try
        {
            var written = await db.ChainHeads.ExecuteUpdateAsync(head => head.SetProperty(it => it.Number, it => it.Number), cancellationToken);
            return written == 1 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database has no chain.");
        }
        catch (Exception e) when (e is SqliteException { SqliteErrorCode: 5 or 6 } or NpgsqlException { InnerException: TimeoutException })
        {
            return HealthCheckResult.Degraded("Somebody else is writing.");
        }
    }
}
