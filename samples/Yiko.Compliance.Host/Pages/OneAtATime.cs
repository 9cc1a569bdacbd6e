namespace Yiko.Compliance.Host.Pages;

/// <summary>The turn of the parts of one page: a connection answers one question at a time.</summary>
internal sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public async Task TakeAsync(Func<Task> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            await work();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
