using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>The configuration management plan is adopted or revised.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>The configuration management plan is adopted or revised.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="parts">The codes of the parts that the plan has (<see cref="ConfigurationChecklists.Plan"/>); the manual asks for five (CFG-02).</param>
    /// <param name="majorAuthority">Who may approve, reject or defer major changes.</param>
    /// <param name="minorAuthority">Who may dispose of minor changes, besides those who may dispose of major ones.</param>
    /// <param name="methods">The codes of the ways in which products are identified (<see cref="ConfigurationChecklists.Methods"/>); the manual names three (CFG-09, TRC-01).</param>
    /// <exception cref="ArgumentException">A text is blank, or a code is none of its list.</exception>
    public static ConfigurationEvent AdoptPlan(
        LocalDate on,
        string by,
        string id,
        ValueList<string> parts,
        ValueList<string> majorAuthority,
        ValueList<string> minorAuthority = default,
        ValueList<string> methods = default) =>
        new PlanAdopted
        {
            Date = on,
            By = by,
            Id = id,
            Parts = parts,
            MajorAuthority = majorAuthority,
            MinorAuthority = minorAuthority,
            Methods = methods,
        };
}

/// <summary>The configuration management plan is adopted or revised.</summary>
internal sealed record PlanAdopted : ConfigurationEvent
{
    public ValueList<string> Parts
    {
        get;
        init => field = ConfigurationChecklists.Plan.Own(value, nameof(Parts));
    }

    public ValueList<string> MajorAuthority
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(MajorAuthority));
    }

    public ValueList<string> MinorAuthority
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(MinorAuthority));
    }

    public ValueList<string> Methods
    {
        get;
        init => field = ConfigurationChecklists.Methods.Own(value, nameof(Methods));
    }

    internal static EventCase InJson { get; } = EventCase.Of<PlanAdopted>(Term.Of("adopt-plan", "plan adopted", "计划生效"), (happened, at) =>
    {
        var parts = happened.List("parts", Shape.PartOf(ConfigurationChecklists.Plan), of => of.Parts);
        var majorAuthority = happened.List("majorAuthority", Shape.FilledText, of => of.MajorAuthority);
        var minorAuthority = happened.List("minorAuthority", Shape.FilledText, of => of.MinorAuthority);
        var methods = happened.List("methods", Shape.PartOf(ConfigurationChecklists.Methods), of => of.Methods);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Parts = parts(read),
            MajorAuthority = majorAuthority(read),
            MinorAuthority = minorAuthority(read),
            Methods = methods(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
