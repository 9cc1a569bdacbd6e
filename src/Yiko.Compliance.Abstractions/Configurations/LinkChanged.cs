using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A dependency of one item on another is stated, reviewed after a change, or ended.</summary>
public sealed record LinkChanged : ConfigurationEvent
{
    /// <summary>What becomes of the dependency.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required LinkChange Change
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The item that depends; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item that it depends on; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string DependsOn
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent>[] InJson { get; } = [Case(LinkChange.Made), Case(LinkChange.Reviewed), Case(LinkChange.Ended)];

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);

    private static UnionCase<ConfigurationEvent> Case(LinkChange change) => EventCase.Of<LinkChanged>(
        Words.Of(change).Code,
        (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Shape.FilledText, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Change = change,
                Item = item(read),
                DependsOn = dependsOn(read),
            };
        },
        takes: changed => changed.Change == change);
}

/// <summary>What becomes of a dependency between two items.</summary>
public enum LinkChange
{
    /// <summary>It is stated that one item depends on the other.</summary>
    [Word("link", "dependency stated", "登记依赖")]
    Made = 0,

    /// <summary>It was reviewed after a change and is not suspect any more.</summary>
    [Word("review-link", "dependency reviewed", "复核依赖")]
    Reviewed = 1,

    /// <summary>The item no longer depends on the other.</summary>
    [Word("unlink", "dependency ended", "解除依赖")]
    Ended = 2,
}
