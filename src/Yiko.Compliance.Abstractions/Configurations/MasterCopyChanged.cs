using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A master copy of an item version is put in its place.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A master copy of an item version is put in its place.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item; not blank.</param>
    /// <param name="version">The version; not blank.</param>
    /// <param name="location">Where it is kept from now on; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent KeepMasterCopy(LocalDate on, string by, string id, string item, string version, string location) =>
        new MasterCopyChanged { Date = on, By = by, Id = id, Item = item, Version = version, Location = Guard.Against.Null(location) };

    /// <summary>The master copy of an item version is given up.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item; not blank.</param>
    /// <param name="version">The version; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent RemoveMasterCopy(LocalDate on, string by, string id, string item, string version) =>
        new MasterCopyChanged { Date = on, By = by, Id = id, Item = item, Version = version };
}

/// <summary>A master copy of an item version is put in its place, or given up.</summary>
internal sealed record MasterCopyChanged : ConfigurationEvent
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

    internal static EventCase[] InJson { get; } =
    [
        EventCase.Of<MasterCopyChanged>(
            Term.Of("keep-master-copy", "master copy kept", "存放主拷贝"),
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
            Term.Of("remove-master-copy", "master copy given up", "撤除主拷贝"),
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
