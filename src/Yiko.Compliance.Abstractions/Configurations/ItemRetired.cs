using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>An item leaves configuration management.</summary>
public sealed record ItemRetired : ConfigurationEvent
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<ItemRetired>("retire", (happened, at) =>
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
