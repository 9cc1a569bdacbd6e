using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Data;

/// <summary>
/// Chooses the database and makes its tables on first start. They are made from the model and not by migrations: a sample has no
/// installed base to carry along, and one model then serves both databases. A product would add a set of migrations for each.
/// </summary>
internal static class DatabaseSetup
{
    public static IServiceCollection AddComplianceDb(this IServiceCollection services, IConfiguration configuration)
    {
        var postgres = configuration.GetConnectionString("PostgreSQL");
        var sqlite = configuration.GetConnectionString("SQLite") ?? "Data Source=compliance.db";
        return services.AddDbContext<ComplianceDb>(options =>
        {
            if (string.IsNullOrWhiteSpace(postgres)) options.UseSqlite(sqlite);
            else options.UseNpgsql(postgres);
        });
    }

    public static async Task CreateAsync(ComplianceDb db, CancellationToken cancellation)
    {
        await db.Database.EnsureCreatedAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (!await db.ChainHeads.AnyAsync(cancellation))
        {
            db.ChainHeads.Add(new());
            db.Registers.AddRange(Areas.All.Select(area => new RegisterState { Area = area }));
            await db.SaveChangesAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? AppendOnly.Sqlite : AppendOnly.PostgreSql, cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>Healthy while the database answers.</summary>
internal sealed class DatabaseHealth(ComplianceDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.ChainHeads.AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database has no tables.");
}
