using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>Parts that something must have to be complete: what they are, and which are missing.</summary>
/// <typeparam name="TPart">The kind of part: an enumeration, or a text for a host's own parts.</typeparam>
/// <remarks>
/// Completeness is monotone: another part present never makes more parts missing. Every instance is valid.
/// </remarks>
public sealed class Checklist<TPart> : IEquatable<Checklist<TPart>>
    where TPart : notnull
{
    /// <summary>A checklist of required parts.</summary>
    /// <param name="parts">At least one part, each once.</param>
    /// <exception cref="ArgumentException">There is no part, or one occurs twice; the message lists every fault.</exception>
    public Checklist(IEnumerable<RequiredPart<TPart>> parts)
    {
        Parts = new(Faults.NoneNull(parts, nameof(parts)));
        Faults.ThrowIfAny(FaultsOf(Parts), nameof(parts));
    }

    /// <summary>The required parts, in the order of their clause.</summary>
    public ValueList<RequiredPart<TPart>> Parts { get; }

    /// <summary>The required parts that are not among those present, in the order of the list; empty when complete.</summary>
    /// <param name="present">The parts present, in any order; others than the required ones are ignored.</param>
    public ValueList<RequiredPart<TPart>> Missing(IEnumerable<TPart> present)
    {
        var found = new HashSet<TPart>(Guard.Against.Null(present));
        return Parts.Where(part => !found.Contains(part.Part)).ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(Checklist<TPart>? other) => other is not null && Parts == other.Parts;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(Checklist<TPart>? left, Checklist<TPart>? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(Checklist<TPart>? left, Checklist<TPart>? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Checklist<TPart>);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    private static IEnumerable<string> FaultsOf(ValueList<RequiredPart<TPart>> parts)
    {
        if (parts.IsEmpty) yield return "a checklist needs at least one part";
        foreach (var group in parts.GroupBy(part => part.Part).Where(group => group.Skip(1).Any()))
            yield return $"the part {group.Key} occurs twice";
    }
}

/// <summary>One required part of a <see cref="Checklist{TPart}"/>.</summary>
/// <typeparam name="TPart">The kind of part.</typeparam>
public sealed record RequiredPart<TPart>
    where TPart : notnull
{
    /// <summary>The part.</summary>
    public required TPart Part
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What to say when the part is missing: code, rule and clause.</summary>
    public required Reason WhenMissing
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
