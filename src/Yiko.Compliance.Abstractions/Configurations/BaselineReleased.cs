using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline is released by the person of the event.</summary>
/// <remarks>Whether a baseline may be released is asked by applying the event: the state that it would lead to may be left aside.</remarks>
public sealed record BaselineReleased : ConfigurationEvent
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

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<BaselineReleased>("release", (happened, at) =>
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
