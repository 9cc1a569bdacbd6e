using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A baseline is approved.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A baseline is approved.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="baseline">The baseline; not blank.</param>
    /// <param name="type">What it is the reference for, such as <see cref="Baseline.Product"/>.</param>
    /// <param name="items">The item versions; a hash may be left out and is then the recorded one.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent SetBaseline(
        LocalDate on, string by, string id, string baseline, Term type, ValueList<ConfigurationEntry> items) =>
        new BaselineSet { Date = on, By = by, Id = id, Baseline = baseline, Type = type, Items = items };
}

/// <summary>A baseline is approved.</summary>
internal sealed record BaselineSet : ConfigurationEvent
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

    internal static EventCase InJson { get; } = EventCase.Of<BaselineSet>(Term.Of("set-baseline", "baseline set", "建立基线"), (happened, at) =>
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
