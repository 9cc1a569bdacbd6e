using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Types of aspects that one <see cref="ScoringMethod"/> serves, such as pollution or resources.</summary>
public sealed record ScoringGroup
{
    /// <summary>Every type, where one formula serves all.</summary>
    public static ValueList<AspectType> AllTypes { get; } =
    [
        AspectType.Air, AspectType.Water, AspectType.Noise, AspectType.SolidWaste, AspectType.Soil, AspectType.Resource, AspectType.Other,
    ];

    /// <summary>Every type but resources and energy.</summary>
    public static ValueList<AspectType> PollutionTypes { get; } = AllTypes.Where(type => type != AspectType.Resource).ToValueList();

    /// <summary>Resources and energy alone.</summary>
    public static ValueList<AspectType> ResourceTypes { get; } = [AspectType.Resource];

    /// <summary>The name that is stored and compared, such as <c>pollution</c>: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>The types, at least one, each once.</summary>
    /// <exception cref="ArgumentException">There is none, one occurs twice or is not one of the enumeration; the message lists every fault.</exception>
    public required ValueList<AspectType> Types
    {
        get;
        init
        {
            Faults.ThrowIfAny(FaultsOf(value), nameof(Types));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>How points become a class.</summary>
    public required ScoringMethod Method
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static IEnumerable<string> FaultsOf(ValueList<AspectType> types)
    {
        if (types.IsEmpty) yield return "a group needs at least one type";
        foreach (var type in types.Distinct())
        {
            if (type is < AspectType.Air or > AspectType.Other) yield return $"{(int)type} is no type";
            if (types.Count(other => other == type) > 1) yield return $"the type {type} occurs twice";
        }
    }
}
