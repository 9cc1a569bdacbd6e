using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>An item comes under configuration management.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>An item comes under configuration management.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="item">The item; not blank.</param>
    /// <param name="kind">What kind of thing it is, such as <see cref="ConfigurationItem.SourceCode"/>.</param>
    /// <param name="owner">Who answers for the item: a person or department; not blank.</param>
    /// <param name="scheme">The code of its version scheme; null for the first scheme of the rule set.</param>
    /// <param name="baselineDocuments">The documents that establish its baseline, 建立基线的文档.</param>
    /// <param name="versionReference">The version reference number, 版本基准号.</param>
    /// <param name="details">The identification details, 具体标识细节.</param>
    /// <param name="project">The project that it belongs to, not blank; null where it belongs to none.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent Identify(
        LocalDate on,
        string by,
        string id,
        string item,
        Term kind,
        string owner,
        string? scheme = null,
        ValueList<string> baselineDocuments = default,
        string? versionReference = null,
        string? details = null,
        string? project = null) =>
        new ItemIdentified
        {
            Date = on,
            By = by,
            Id = id,
            Item = item,
            ItemKind = kind,
            Owner = owner,
            Scheme = scheme,
            BaselineDocuments = baselineDocuments,
            VersionReference = versionReference,
            Details = details,
            Project = project,
        };
}

/// <summary>An item comes under configuration management.</summary>
internal sealed record ItemIdentified : ConfigurationEvent
{
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public required Term ItemKind
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required string Owner
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public string? Scheme
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    public ValueList<string> BaselineDocuments
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(BaselineDocuments));
    }

    public string? VersionReference { get; init; }

    public string? Details { get; init; }

    public string? Project
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    internal static EventCase InJson { get; } = EventCase.Of<ItemIdentified>(Term.Of("identify", "item identified", "标识配置项"), (happened, at) =>
    {
        var item = happened.Required("item", Shape.FilledText, of => of.Item);
        var kind = happened.Required("kind", EventPartShapes.KindOfItem, of => of.ItemKind);
        var owner = happened.Required("owner", Shape.FilledText, of => of.Owner);
        var scheme = happened.Optional("scheme", Shape.FilledText, of => of.Scheme);
        var baselineDocuments = happened.List("baselineDocuments", Shape.FilledText, of => of.BaselineDocuments);
        var versionReference = happened.Optional("versionReference", Shape.Text, of => of.VersionReference);
        var details = happened.Optional("details", Shape.Text, of => of.Details);
        var project = happened.Optional("project", Shape.FilledText, of => of.Project);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Item = item(read),
            ItemKind = kind(read),
            Owner = owner(read),
            Scheme = scheme(read),
            BaselineDocuments = baselineDocuments(read),
            VersionReference = versionReference(read),
            Details = details(read),
            Project = project(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
