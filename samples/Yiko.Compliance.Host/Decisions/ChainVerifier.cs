using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Verifies the chain behind the requests: once at a time, however many ask, and as far as it came is told meanwhile.</summary>
internal sealed class ChainVerifier(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, HostClock clock)
{
    private readonly Lock _gate = new();
    private Task<ChainVerification>? _running;
    private ChainVerification? _last;
    private long _verified;

    /// <summary>How far the run that is under way has come; what the last one found otherwise.</summary>
    public ChainProgress Progress
    {
        get
        {
            lock (_gate) return new() { IsRunning = _running is not null, Verified = Interlocked.Read(ref _verified), Last = _last };
        }
    }

    /// <summary>Begins a run, or joins the one that is under way, and waits for a while.</summary>
    /// <param name="onlyNew">Whether what this process found sound before is taken as read, and only what came since is verified.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="cancellation">Ends the waiting; the run goes on.</param>
    public async Task<ChainProgress> AskAsync(bool onlyNew, TimeSpan patience, CancellationToken cancellation)
    {
        Task<ChainVerification> run;
        lock (_gate) run = _running ??= RunAsync(onlyNew && _last is { IsSound: true } sound ? sound : null);
        try
        {
            await run.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            // It goes on, and the next question asks how far it has come.
        }

        return Progress;
    }

    private async Task<ChainVerification> RunAsync(ChainVerification? before)
    {
        // Whoever asked holds the gate until here.
        await Task.Yield();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            Interlocked.Exchange(ref _verified, before?.Records ?? 0);
            var found = await scope.ServiceProvider.GetRequiredService<DecisionStore>()
                .VerifyAsync(before?.Records ?? 0, number => Interlocked.Exchange(ref _verified, number), lifetime.ApplicationStopping);
            lock (_gate) return _last = found with { At = clock.Now };
        }
        finally
        {
            lock (_gate) _running = null;
        }
    }
}

/// <summary>How far the verification of the chain has come, and what the last one found.</summary>
internal sealed record ChainProgress
{
    public required bool IsRunning { get; init; }

    /// <summary>The number of the last record that was verified.</summary>
    public required long Verified { get; init; }

    public ChainVerification? Last { get; init; }
}
