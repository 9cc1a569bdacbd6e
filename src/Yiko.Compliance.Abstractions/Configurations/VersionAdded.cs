using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A version of an item that is not in a baseline yet.</summary>
public sealed record VersionAdded : ConfigurationEvent
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

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<VersionAdded>("add-version", (happened, at) =>
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
