using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>An aspect of the register on a day, with all that its register says of it: what an <see cref="AspectFinding"/> or an <see cref="AspectReopening"/> follows from.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Aspects;
/// using Yiko.Compliance.Localization;
///
/// AspectCase asked = new()
/// {
///     Aspect = new() { Id = "E-17", Department = "综合部", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Normal },
///     AsOf = new(2026, 3, 31),
/// };
/// var finding = new AspectRegister(SignificanceRuleSet.Standard).Check(asked);
/// Console.WriteLine($"conforms: {finding.Conforms}"); // conforms: False
/// foreach (var line in RationaleFormatter.ChineseSimplified.Lines(finding.Rationale)) Console.WriteLine(line);
/// // 该环境因素尚未评价。〔ENV-03，管理手册 6.1.3, 2.2〕
/// </code>
/// </example>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Case))]
[JsonConverter(typeof(ShapeJsonConverter<AspectCase>))]
public sealed record AspectCase
{
    /// <summary>The aspect, as the register holds it.</summary>
    public required EnvironmentalAspect Aspect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Its evaluations, in any order. Those of other aspects are passed over. Default none.</summary>
    public ValueList<EvaluatedAspect> History { get; init; }

    /// <summary>What happened, in any order; what does not concern the aspect is passed over. Default nothing.</summary>
    public ValueList<AspectChange> Changes { get; init; }

    /// <summary>
    /// How the aspect is taken care of: the record of a <c>programme</c> or an <c>emergency-plan</c> by its id, which counts while it is in force, or
    /// the document of an <c>operational-control</c> by its number. Those whose item is another aspect are passed over. Default not at all.
    /// </summary>
    /// <exception cref="ArgumentException">A link has another word, or names nothing.</exception>
    public ValueList<CaseLink> Controls
    {
        get;
        init => field = ControlLinks.Checked(value, namesItem: false, nameof(Controls), ControlLinks.Words);
    }

    /// <summary>The standings on the day of the records that <see cref="Controls"/> name; those of other records and other days are passed over. Default none.</summary>
    public ValueList<RecordStanding> Standings { get; init; }

    /// <summary>The day; later evaluations, signatures and changes are passed over.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}
