using System.Collections;
using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>Why a verdict fell as it did: ordered reasons, each with its rule and clause.</summary>
/// <remarks>
/// <para>
/// An engine may hand over how to build the reasons instead of the reasons, so that a million verdicts cost little until somebody
/// reads why. Whichever way it was made, a rationale is equal to another with the same reasons.
/// </para>
/// </remarks>
[Shaped(typeof(ReasonShapes), nameof(ReasonShapes.Rationale))]
[JsonConverter(typeof(ShapeJsonConverter<Rationale>))]
[TypeConverter(typeof(ShapeTypeConverter<Rationale>))]
public sealed class Rationale : IReadOnlyList<Reason>, IEquatable<Rationale>
{
    private readonly object? _verdict;
    private readonly Func<object, ValueList<Reason>>? _explain;
    private Reason[]? _reasons;

    /// <summary>A rationale of given reasons.</summary>
    /// <param name="reasons">The reasons, in the order of the decision.</param>
    public Rationale(IEnumerable<Reason> reasons) => _reasons = Faults.NoneNull(reasons, nameof(reasons));

    internal Rationale(ValueList<Reason> reasons) => _reasons = reasons.Owned;

    private Rationale(object verdict, Func<object, ValueList<Reason>> explain) => (_verdict, _explain) = (verdict, explain);

    /// <summary>The number of reasons.</summary>
    public int Count => Reasons.Length;

    private Reason[] Reasons => _reasons ??= _explain!(_verdict!).Owned;

    /// <summary>The reason at a position.</summary>
    /// <param name="index">The position, from 0 (included) to <see cref="Count"/> (excluded).</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Reason this[int index] => Reasons[index];

    /// <summary>The reasons, without a copy.</summary>
    internal ValueList<Reason> AsList() => new(Reasons);

    /// <summary>A rationale that is built when it is first read.</summary>
    /// <param name="verdict">What the reasons follow from; must be immutable.</param>
    /// <param name="explain">Builds the reasons from it: a pure function, best a static one that is made once.</param>
    public static Rationale Deferred(object verdict, Func<object, ValueList<Reason>> explain) =>
        new(Guard.Against.Null(verdict), Guard.Against.Null(explain));

    /// <summary>Whether a reason of this code is among them.</summary>
    /// <param name="code">A code such as <c>risk.lec.band</c>.</param>
    public bool Cites(string code) => Array.Exists(Reasons, reason => reason.Code == code);

    /// <inheritdoc/>
    public bool Equals(Rationale? other) => other is not null && Reasons.AsSpan().SequenceEqual(other.Reasons);

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(Rationale? left, Rationale? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(Rationale? left, Rationale? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rationale);

    /// <inheritdoc/>
    public override int GetHashCode() => new ValueList<Reason>(Reasons).GetHashCode();

    /// <summary>The codes, separated by semicolons.</summary>
    public override string ToString() => string.Join(";", Reasons.Select(reason => reason.Code));

    /// <inheritdoc/>
    public IEnumerator<Reason> GetEnumerator() => ((IEnumerable<Reason>)Reasons).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
