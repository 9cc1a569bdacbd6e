namespace Yiko.Compliance.Host.Api;

/// <summary>One host for the tests of a class, which run one after the other and each look at what is there before and after.</summary>
public sealed class HostOfMany : IDisposable
{
    internal TestHost Host { get; } = TestHost.Start(TestDatabase.Sqlite);

    public void Dispose() => Host.Dispose();
}
