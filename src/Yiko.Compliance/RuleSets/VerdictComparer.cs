using Ardalis.GuardClauses;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets;

/// <summary>Says what would change if another rule set were in force: look before you adopt.</summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TVerdict">What is decided.</typeparam>
/// <remarks>The comparers of the engines are those of <c>VerdictFormats</c>.</remarks>
public sealed class VerdictComparer<TRequest, TVerdict>
    where TRequest : class
    where TVerdict : class
{
    private readonly Func<TRequest, TVerdict> _present;
    private readonly Func<TRequest, TVerdict> _other;
    private readonly Func<TVerdict, Grade?> _grade;
    private readonly Func<TVerdict, TVerdict, ValueList<Reason>> _changes;

    internal VerdictComparer(
        Func<TRequest, TVerdict> present,
        Func<TRequest, TVerdict> other,
        Func<TVerdict, Grade?> grade,
        Func<TVerdict, TVerdict, ValueList<Reason>> changes) =>
        (_present, _other, _grade, _changes) = (present, other, grade, changes);

    /// <summary>Compares the verdicts on one case.</summary>
    /// <param name="request">The case.</param>
    /// <exception cref="ArgumentException"><paramref name="request"/> is null, or one of the engines cannot decide it at all.</exception>
    public VerdictComparison<TVerdict> Compare(TRequest request)
    {
        var (present, other) = Decide(request);
        return new(present, other, _changes(present, other));
    }

    /// <summary>Compares the verdicts on a whole register.</summary>
    /// <param name="register">The cases, in the order of the register.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The cases of which the verdict would change, and how many go from which grade or status to which.</returns>
    /// <exception cref="ArgumentException"><paramref name="register"/> or a case is null, or one of the engines cannot decide a case at all.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RegisterComparison<TVerdict> Compare(IEnumerable<TRequest> register, CancellationToken cancellation = default) =>
        RegisterComparer.Compare(Guard.Against.Null(register), Decide, _grade, _changes, cancellation);

    private (TVerdict Present, TVerdict Other) Decide(TRequest request) => (_present(Guard.Against.Null(request)), _other(request));
}
