using Yiko.Compliance.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of plan, items and links stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class ItemEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<PlanAdopted>("adopt-plan", (happened, at) =>
        {
            var parts = happened.List("parts", PartOfPlan, of => of.Plan.Parts);
            var majorAuthority = happened.List("majorAuthority", Shape.FilledText, of => of.Plan.MajorAuthority);
            var minorAuthority = happened.List("minorAuthority", Shape.FilledText, of => of.Plan.MinorAuthority);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Plan = new() { Parts = parts(read), MajorAuthority = majorAuthority(read), MinorAuthority = minorAuthority(read) },
            };
        }),
        EventShapes.Case<ItemIdentified>("identify", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item.Id);
            var kind = happened.Required("kind", KindOfItem, of => of.Item.Kind);
            var owner = happened.Required("owner", Shape.FilledText, of => of.Item.Owner);
            var scheme = happened.Optional("scheme", Shape.Text, of => of.Item.Scheme);
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
        }),
        EventShapes.Case<VersionAdded>("add-version", (happened, at) =>
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
        }),
        EventShapes.Case<ItemsLinked>("link", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Shape.FilledText, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Item = item(read),
                DependsOn = dependsOn(read),
            };
        }),
        EventShapes.Case<ItemsUnlinked>("unlink", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Shape.FilledText, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Item = item(read),
                DependsOn = dependsOn(read),
            };
        }),
        EventShapes.Case<LinkReviewed>("review-link", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Shape.FilledText, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Item = item(read),
                DependsOn = dependsOn(read),
            };
        }),
        EventShapes.Case<ItemRetired>("retire", (happened, at) =>
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
        }),
    ];
}
