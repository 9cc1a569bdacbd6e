using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>An item comes under configuration management.</summary>
public sealed record ItemIdentified : ConfigurationEvent
{
    /// <summary>The item.</summary>
    public required ConfigurationItem Item
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<ItemIdentified>("identify", (happened, at) =>
    {
        var item = happened.Required("item", Shape.FilledText, of => of.Item.Id);
        var kind = happened.Required("kind", EventPartShapes.KindOfItem, of => of.Item.Kind);
        var owner = happened.Required("owner", Shape.FilledText, of => of.Item.Owner);
        var scheme = happened.Optional("scheme", Shape.FilledText, of => of.Item.Scheme);
        var baselineDocuments = happened.List("baselineDocuments", Shape.FilledText, of => of.Item.BaselineDocuments);
        var versionReference = happened.Optional("versionReference", Shape.Text, of => of.Item.VersionReference);
        var details = happened.Optional("details", Shape.Text, of => of.Item.Details);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Item = new()
            {
                Id = item(read),
                Kind = kind(read),
                Owner = owner(read),
                Scheme = scheme(read),
                BaselineDocuments = baselineDocuments(read),
                VersionReference = versionReference(read),
                Details = details(read),
            },
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
