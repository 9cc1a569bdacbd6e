using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline is approved.</summary>
public sealed record BaselineSet : ConfigurationEvent
{
    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What it is the reference for, such as <see cref="Configurations.Baseline.Product"/>.</summary>
    public required Term Type
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The item versions; a hash may be left out and is then the recorded one.</summary>
    public ValueList<ConfigurationEntry> Items { get; init; }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<BaselineSet>("set-baseline", (happened, at) =>
    {
        var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
        var type = happened.Required("type", EventPartShapes.TypeOfBaseline, of => of.Type);
        var items = happened.List("items", EventPartShapes.Entry, of => of.Items);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Baseline = baseline(read),
            Type = type(read),
            Items = items(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
