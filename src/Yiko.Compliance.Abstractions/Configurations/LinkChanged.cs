using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>It is stated that one item depends on another.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>It is stated that one item depends on another.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item that depends; not blank.</param>
    /// <param name="dependsOn">The item that it depends on; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent Link(LocalDate on, string by, string id, string item, string dependsOn) =>
        new LinkChanged { Date = on, By = by, Id = id, Item = item, DependsOn = dependsOn, Change = LinkChange.Made };

    /// <summary>A dependency was reviewed after a change and is not suspect any more.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item that depends; not blank.</param>
    /// <param name="dependsOn">The item that it depends on; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent ReviewLink(LocalDate on, string by, string id, string item, string dependsOn) =>
        new LinkChanged { Date = on, By = by, Id = id, Item = item, DependsOn = dependsOn, Change = LinkChange.Reviewed };

    /// <summary>An item no longer depends on another.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item that depended; not blank.</param>
    /// <param name="dependsOn">The item that it depends on; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent Unlink(LocalDate on, string by, string id, string item, string dependsOn) =>
        new LinkChanged { Date = on, By = by, Id = id, Item = item, DependsOn = dependsOn, Change = LinkChange.Ended };
}

/// <summary>A dependency of one item on another is stated, reviewed after a change, or ended.</summary>
internal sealed record LinkChanged : ConfigurationEvent
{
    /// <summary>What becomes of the dependency.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required LinkChange Change
    {
        get;
        init => field = Guard.Against.Undefined(value);
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

    internal static EventCase[] InJson { get; } = [Case(LinkChange.Made), Case(LinkChange.Reviewed), Case(LinkChange.Ended)];

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);

    private static EventCase Case(LinkChange change) => EventCase.Of<LinkChanged>(
        Words.Of(change),
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
internal enum LinkChange
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
