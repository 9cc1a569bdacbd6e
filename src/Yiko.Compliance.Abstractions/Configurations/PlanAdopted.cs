using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan is adopted or revised.</summary>
public sealed record PlanAdopted : ConfigurationEvent
{
    /// <summary>The plan.</summary>
    public required ConfigurationPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<PlanAdopted>("adopt-plan", (happened, at) =>
    {
        var parts = happened.List("parts", Shape.KnownWord<PlanPart>(), of => of.Plan.Parts);
        var majorAuthority = happened.List("majorAuthority", Shape.FilledText, of => of.Plan.MajorAuthority);
        var minorAuthority = happened.List("minorAuthority", Shape.FilledText, of => of.Plan.MinorAuthority);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Plan = new() { Parts = parts(read), MajorAuthority = majorAuthority(read), MinorAuthority = minorAuthority(read) },
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
