using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A baseline is released by the person of the event.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A baseline is released by the person of the event.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="release">The release; not blank.</param>
    /// <param name="baseline">The baseline; not blank.</param>
    /// <param name="inspections">The planned inspections, and whether each was carried out and passed.</param>
    /// <param name="authorisedBy">The authorised person of an exceptional release; null for an ordinary one.</param>
    /// <param name="customer">The customer who agreed to an exceptional release; null for an ordinary one.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent ReleaseBaseline(
        LocalDate on,
        string by,
        string id,
        string release,
        string baseline,
        ValueList<(string Inspection, bool IsComplete)> inspections = default,
        string? authorisedBy = null,
        string? customer = null) =>
        new BaselineReleased
        {
            Date = on,
            By = by,
            Id = id,
            Release = release,
            Baseline = baseline,
            Inspections = ReleaseInspection.Of(inspections),
            Concession = ReleaseConcession.Of(authorisedBy, customer),
        };
}

/// <summary>A baseline is released by the person of the event.</summary>
/// <remarks>Whether a baseline may be released is asked by applying the event: the state that it would lead to may be left aside.</remarks>
internal sealed record BaselineReleased : ConfigurationEvent
{
    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The planned inspections.</summary>
    public ValueList<ReleaseInspection> Inspections { get; init; }

    /// <summary>Who agreed to an exceptional release; null for an ordinary one.</summary>
    public ReleaseConcession? Concession { get; init; }

    internal static EventCase InJson { get; } = EventCase.Of<BaselineReleased>(Term.Of("release", "baseline released", "基线放行"), (happened, at) =>
    {
        var release = happened.Required("release", Shape.FilledText, of => of.Release);
        var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
        var inspections = happened.List("inspections", EventPartShapes.Inspection, of => of.Inspections);
        var concession = happened.Optional("concession", EventPartShapes.Concession, of => of.Concession);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Release = release(read),
            Baseline = baseline(read),
            Inspections = inspections(read),
            Concession = concession(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
