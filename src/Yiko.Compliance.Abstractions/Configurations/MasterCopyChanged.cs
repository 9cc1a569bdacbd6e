using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A master copy of an item version is put in its place, or given up.</summary>
public sealed record MasterCopyChanged : ConfigurationEvent
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Where it is kept from now on, not blank; null where it is given up.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Location
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent>[] InJson { get; } =
    [
        EventCase.Of<MasterCopyChanged>(
            "keep-master-copy",
            (happened, at) =>
            {
                var item = happened.Required("item", Shape.FilledText, of => of.Item);
                var version = happened.Required("version", Shape.FilledText, of => of.Version);
                var location = happened.Required("location", Shape.FilledText, of => of.Location!);
                return read => new()
                {
                    Id = at.Id(read), Date = at.Date(read), By = at.By(read), Previous = at.Previous(read),
                    Item = item(read),
                    Version = version(read),
                    Location = location(read),
                };
            },
            takes: changed => changed.Location is not null),
        EventCase.Of<MasterCopyChanged>(
            "remove-master-copy",
            (happened, at) =>
            {
                var item = happened.Required("item", Shape.FilledText, of => of.Item);
                var version = happened.Required("version", Shape.FilledText, of => of.Version);
                return read => new()
                {
                    Id = at.Id(read), Date = at.Date(read), By = at.By(read), Previous = at.Previous(read),
                    Item = item(read),
                    Version = version(read),
                };
            },
            takes: changed => changed.Location is null),
    ];

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
