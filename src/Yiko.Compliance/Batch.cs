using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>A verb over a register: one item after the other, each when it is asked for.</summary>
internal static class Batch
{
    public static IEnumerable<TVerdict> Of<TRequest, TVerdict>(
        IEnumerable<TRequest> register, Func<TRequest, TVerdict> decide, CancellationToken cancellation)
    {
        Guard.Against.Null(register);
        return Verdicts();

        IEnumerable<TVerdict> Verdicts()
        {
            foreach (var request in register)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return decide(request);
            }
        }
    }
}
