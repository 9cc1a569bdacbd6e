using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of plan, items and links stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class ItemEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<PlanAdopted>("adopt-plan", (happened, at) =>
        {
            var parts = happened.List("parts", PartOfPlan, of => of.Plan.Parts);
            var majorAuthority = happened.List("majorAuthority", Saying, of => of.Plan.MajorAuthority);
            var minorAuthority = happened.List("minorAuthority", Saying, of => of.Plan.MinorAuthority);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Plan = new() { Parts = parts.Of(read), MajorAuthority = majorAuthority.Of(read), MinorAuthority = minorAuthority.Of(read) },
            };
        }),
        EventShapes.Case<ItemIdentified>("identify", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item.Id);
            var kind = happened.Required("kind", KindOfItem, of => of.Item.Kind);
            var owner = happened.Required("owner", Saying, of => of.Item.Owner);
            var scheme = happened.Optional("scheme", Text, of => of.Item.Scheme);
            var baselineDocuments = happened.List("baselineDocuments", Saying, of => of.Item.BaselineDocuments);
            var versionReference = happened.Optional("versionReference", Text, of => of.Item.VersionReference);
            var details = happened.Optional("details", Text, of => of.Item.Details);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = new()
                {
                    Id = item.Of(read),
                    Kind = kind.Of(read),
                    Owner = owner.Of(read),
                    Scheme = scheme.Of(read),
                    BaselineDocuments = baselineDocuments.Of(read),
                    VersionReference = versionReference.Of(read),
                    Details = details.Of(read),
                },
            };
        }),
        EventShapes.Case<VersionAdded>("add-version", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var version = happened.Required("version", Saying, of => of.Version);
            var hash = happened.Required("hash", Saying, of => of.ContentHash);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                Version = version.Of(read),
                ContentHash = hash.Of(read),
            };
        }),
        EventShapes.Case<ItemsLinked>("link", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Saying, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                DependsOn = dependsOn.Of(read),
            };
        }),
        EventShapes.Case<ItemsUnlinked>("unlink", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Saying, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                DependsOn = dependsOn.Of(read),
            };
        }),
        EventShapes.Case<LinkReviewed>("review-link", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var dependsOn = happened.Required("dependsOn", Saying, of => of.DependsOn);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                DependsOn = dependsOn.Of(read),
            };
        }),
        EventShapes.Case<ItemRetired>("retire", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
            };
        }),
    ];
}
