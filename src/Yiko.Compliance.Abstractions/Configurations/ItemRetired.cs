using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>An item leaves configuration management.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>An item leaves configuration management.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent Retire(LocalDate on, string by, string id, string item) =>
        new ItemRetired { Date = on, By = by, Id = id, Item = item };
}

/// <summary>An item leaves configuration management.</summary>
internal sealed record ItemRetired : ConfigurationEvent
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static EventCase InJson { get; } = EventCase.Of<ItemRetired>(Term.Of("retire", "item retired", "配置项退役"), (happened, at) =>
    {
        var item = happened.Required("item", Shape.FilledText, of => of.Item);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Item = item(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
