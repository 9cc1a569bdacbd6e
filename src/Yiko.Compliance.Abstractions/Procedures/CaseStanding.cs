using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>The verdict on a case as of a day: how each entry was judged, the stage, what could come next and what stands against it, and what is open.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Standing))]
[JsonConverter(typeof(ShapeJsonConverter<CaseStanding>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseStanding>))]
public sealed class CaseStanding
{
    internal CaseStanding(Case @case, Rationale rationale, RuleSetStamp ruleSet) => (Case, Rationale, RuleSet) = (@case, rationale, ruleSet);

    /// <summary>The case that was looked at, with the working days that were asked for.</summary>
    public Case Case { get; }

    /// <summary>The code of the stage; null for kinds without stages, and for a kind that the rules do not know.</summary>
    public string? Stage { get; internal init; }

    /// <summary>The day of the entry that led into the stage; null where no step was taken.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>Whether the stage is a final one. Never true where the rules do not know the kind.</summary>
    public bool IsClosed { get; internal init; }

    /// <summary>Whether what the record lays down holds on the day, as the stage says. Never true where the rules do not know the kind.</summary>
    public bool IsInForce { get; internal init; }

    /// <summary>The same in short, for a register that names the record as a control.</summary>
    public RecordStanding Record => new(Case.Kind, Case.Id, Case.AsOf, RuleSet) { IsInForce = IsInForce, IsClosed = IsClosed };

    /// <summary>How each entry was judged, in the order of the case.</summary>
    public ValueList<EntryVerdict> Entries { get; internal init; }

    /// <summary>The steps that the stage knows, in the order of the rule set; empty where no step leaves it.</summary>
    public ValueList<NextStep> Next { get; internal init; }

    /// <summary>What is overdue, unanswered, missing or open on the day.</summary>
    public ValueList<CaseFinding> Findings { get; internal init; }

    /// <summary>The reasons of every entry that was refused or has a remark, in their order; then those of the findings.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>How one entry of a case was judged.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Verdict))]
[JsonConverter(typeof(ShapeJsonConverter<EntryVerdict>))]
[TypeConverter(typeof(ShapeTypeConverter<EntryVerdict>))]
public sealed record EntryVerdict
{
    internal EntryVerdict(CaseEntry entry, Rationale rationale) => (Entry, Rationale) = (entry, rationale);

    /// <summary>The entry.</summary>
    public CaseEntry Entry { get; }

    /// <summary>Whether it was accepted, whole; null where it is later than the day on which one looks.</summary>
    public bool? IsAccepted { get; internal init; }

    /// <summary>The code of the stage afterwards; of a refused entry the one before. Null for kinds without stages.</summary>
    public string? Stage { get; internal init; }

    /// <summary>Every requirement that is not met, in the order of the rule set; of an accepted entry remarks only.</summary>
    public Rationale Rationale { get; }

    /// <summary>The rules of every requirement that is not met, each once.</summary>
    public ValueList<RuleId> Rules { get; internal init; }
}

/// <summary>A step that could come next.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Next))]
[JsonConverter(typeof(ShapeJsonConverter<NextStep>))]
[TypeConverter(typeof(ShapeTypeConverter<NextStep>))]
public sealed record NextStep
{
    internal NextStep(string step, string to, Rationale obstacles) => (Step, To, Obstacles) = (step, to, obstacles);

    /// <summary>The code of the step.</summary>
    public string Step { get; }

    /// <summary>The code of the stage that it leads to.</summary>
    public string To { get; }

    /// <summary>Whether it could be taken on the day, with the evidence that is there, by <see cref="Who"/>.</summary>
    public bool IsAllowed { get; internal init; }

    /// <summary>The role, unit or person that has to act: who signs next or can meet the first requirement; else the owner of the record.</summary>
    public string? Who { get; internal init; }

    /// <summary>Every requirement that is not met, in the order of the rule set; of an allowed step remarks only.</summary>
    public Rationale Obstacles { get; }

    /// <summary>The requirements that are not met, each as the command line prints it: <c>parts:record</c>.</summary>
    public ValueList<string> Unmet { get; internal init; }

    /// <summary>The rules of every requirement that is not met, each once.</summary>
    public ValueList<RuleId> Rules { get; internal init; }
}

/// <summary>Something that is overdue, unanswered, missing or open on a day.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Finding))]
[JsonConverter(typeof(ShapeJsonConverter<CaseFinding>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseFinding>))]
public sealed record CaseFinding
{
    internal CaseFinding(Reason reason) => Reason = reason;

    /// <summary>What is found, with rule and clause.</summary>
    public Reason Reason { get; }

    /// <summary>The part, link, term, event or record that it is about.</summary>
    public string? Item { get; internal init; }

    /// <summary>The last day on which it would have been in time; null where there is none.</summary>
    public LocalDate? Due { get; internal init; }

    /// <summary>The day since which it counts, such as that of an event; null where there is none.</summary>
    public LocalDate? Since { get; internal init; }
}
