using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>The kinds of control in their order, the most effective first, 控制措施优先顺序.</summary>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Hierarchy))]
[JsonConverter(typeof(ShapeJsonConverter<ControlHierarchy>))]
[TypeConverter(typeof(ShapeTypeConverter<ControlHierarchy>))]
public sealed class ControlHierarchy : IEquatable<ControlHierarchy>
{
    /// <summary>A hierarchy of levels.</summary>
    /// <param name="levels">At least two levels, the most effective first, each code once.</param>
    /// <exception cref="ArgumentException">There are fewer than two levels, or a code occurs twice; the message lists every fault.</exception>
    public ControlHierarchy(IEnumerable<Term> levels)
    {
        Levels = Guard.Against.Null(levels).ToValueList();
        Faults.ThrowIfAny(FaultsOf(Levels), nameof(levels));
    }

    /// <summary>The five levels of the management manual, 6.1.6.3 d): eliminate, prevent, reduce, isolate, personal protection.</summary>
    public static ControlHierarchy Manual { get; } = new(
    [
        Term.Of("eliminate", "eliminate", "消除"),
        Term.Of("prevent", "prevent", "预防"),
        Term.Of("reduce", "reduce", "减小"),
        Term.Of("isolate", "isolate", "隔离"),
        Term.Of("personal-protection", "personal protection", "个体防护"),
    ]);

    /// <summary>The five levels of ISO 45001:2018 (GB/T 45001-2020), 8.1.2.</summary>
    public static ControlHierarchy Iso45001 { get; } = new(
    [
        Term.Of("eliminate", "eliminate the hazard", "消除危险源"),
        Term.Of("substitute", "substitute with the less hazardous", "用危险性低的替代"),
        Term.Of("engineering", "engineering controls and reorganisation of work", "工程控制和重新组织工作"),
        Term.Of("administrative", "administrative controls, including training", "管理控制，包括培训"),
        Term.Of("personal-protection", "adequate personal protective equipment", "适当的个体防护装备"),
    ]);

    /// <summary>The levels, the most effective first.</summary>
    public ValueList<Term> Levels { get; }

    /// <summary>The place of a level, 0 for the most effective; −1 where the hierarchy has no level of that code.</summary>
    /// <param name="code">The code of a level.</param>
    public int RankOf(string code)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i].Code == code) return i;
        }

        return -1;
    }

    /// <inheritdoc/>
    public bool Equals(ControlHierarchy? other) => other is not null && Levels == other.Levels;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ControlHierarchy? left, ControlHierarchy? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ControlHierarchy? left, ControlHierarchy? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ControlHierarchy);

    /// <inheritdoc/>
    public override int GetHashCode() => Levels.GetHashCode();

    /// <summary>The codes of the levels, the most effective first.</summary>
    public override string ToString() => string.Join(" > ", Levels);

    private static IEnumerable<string> FaultsOf(ValueList<Term> levels)
    {
        if (levels.Count < 2) yield return "a hierarchy of controls needs at least two levels";
        foreach (var group in levels.GroupBy(level => level.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return $"the level {group.Key} occurs twice";
    }
}
