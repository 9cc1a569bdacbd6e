using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A version of an item that is not in a baseline yet.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A version of an item that is not in a baseline yet.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item; not blank.</param>
    /// <param name="version">The version, later than every one before; not blank.</param>
    /// <param name="contentHash">The hash of the content; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent AddVersion(LocalDate on, string by, string id, string item, string version, string contentHash) =>
        new VersionAdded { Date = on, By = by, Id = id, Item = item, Version = version, ContentHash = contentHash };
}

/// <summary>A version of an item that is not in a baseline yet.</summary>
internal sealed record VersionAdded : ConfigurationEvent
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version, later than every one before; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The hash of the content; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ContentHash
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static EventCase InJson { get; } = EventCase.Of<VersionAdded>(Term.Of("add-version", "version added", "新增版本"), (happened, at) =>
    {
        var item = happened.Required("item", Shape.FilledText, of => of.Item);
        var version = happened.Required("version", Shape.FilledText, of => of.Version);
        var hash = happened.Required("hash", Shape.FilledText, of => of.ContentHash);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Item = item(read),
            Version = version(read),
            ContentHash = hash(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
