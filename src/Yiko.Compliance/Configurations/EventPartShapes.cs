using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the parts of configuration events stand in JSON.</summary>
internal static class EventPartShapes
{
    public static Shape<PlanPart> PartOfPlan { get; } = Words(
        ("activities", PlanPart.Activities),
        ("procedures", PlanPart.Procedures),
        ("schedule", PlanPart.Schedule),
        ("departments", PlanPart.Departments),
        ("people", PlanPart.People));

    public static Shape<DispositionQuestion> Question { get; } = Words(
        ("necessary-and-acceptable", DispositionQuestion.NecessaryAndAcceptable),
        ("documented-and-categorised", DispositionQuestion.DocumentedAndCategorised),
        ("implementation-planned", DispositionQuestion.ImplementationPlanned));

    public static Shape<AuditKind> KindOfAudit { get; } =
        Words(("functional", AuditKind.Functional), ("physical", AuditKind.Physical), ("process", AuditKind.Process));

    public static Shape<DispatchStep> Dispatch { get; } =
        Words(("usability-tested", DispatchStep.UsabilityTested), ("protection-explained", DispatchStep.ProtectionExplained));

    /// <summary>A kind of item is its code.</summary>
    public static Shape<ItemKind> KindOfItem { get; } = Shape.Reference<ItemKind>(
        kind => CanonicalJson.Of(kind.Code),
        place => Code.TryRead(place, out var code) ? ItemKind.Of(code) : null);

    /// <summary>A type of baseline is its code.</summary>
    public static Shape<BaselineType> TypeOfBaseline { get; } = Shape.Reference<BaselineType>(
        type => CanonicalJson.Of(type.Code),
        place => Code.TryRead(place, out var code) ? BaselineType.Of(code) : null);

    public static Shape<ConfigurationEntry> Entry { get; } = Part<ConfigurationEntry>(entry =>
    {
        var item = entry.Required("item", Saying, of => of.Item);
        var version = entry.Required("version", Saying, of => of.Version);
        var hash = entry.Optional("hash", Text, of => of.ContentHash);
        return read => new() { Item = item.Of(read), Version = version.Of(read), ContentHash = hash.Of(read) };
    });

    public static Shape<RequirementEvidence> Evidence { get; } = Part<RequirementEvidence>(evidence =>
    {
        var requirement = evidence.Required("requirement", Saying, of => of.Requirement);
        var verified = evidence.Assumed("verified", Truth, of => of.IsVerified, otherwise: false);
        return read => new() { Requirement = requirement.Of(read), IsVerified = verified.Of(read) };
    });

    public static Shape<AuditFinding> Finding { get; } = Part<AuditFinding>(finding =>
    {
        var id = finding.Required("id", Saying, of => of.Id);
        var severity = finding.Required("severity", Words(("minor", FindingSeverity.Minor), ("major", FindingSeverity.Major)), of => of.Severity);
        var description = finding.Optional("description", Text, of => of.Description);
        var open = finding.Assumed("open", Truth, of => of.IsOpen, otherwise: true);
        return read => new() { Id = id.Of(read), Severity = severity.Of(read), Description = description.Of(read), IsOpen = open.Of(read) };
    });

    public static Shape<ReleaseInspection> Inspection { get; } = Part<ReleaseInspection>(inspection =>
    {
        var id = inspection.Required("id", Saying, of => of.Id);
        var complete = inspection.Assumed("complete", Truth, of => of.IsComplete, otherwise: false);
        return read => new() { Id = id.Of(read), IsComplete = complete.Of(read) };
    });

    public static Shape<ReleaseConcession> Concession { get; } = Part<ReleaseConcession>(concession =>
    {
        var authorisedBy = concession.Optional("authorisedBy", Text, of => of.AuthorisedBy);
        var customer = concession.Optional("customer", Text, of => of.Customer);
        return read => new() { AuthorisedBy = authorisedBy.Of(read), Customer = customer.Of(read) };
    });

    private static ObjectShape<T> Part<T>(Func<MemberList<T>, Func<MemberValues, T>> describe) => Shape.Of(describe, Presence.OptionalOrNull);

    // A log is read from outside: a number is no word there, as it is none in the canonical text.
    private static Shape<T> Words<T>(params (string Word, T Value)[] words)
        where T : struct, Enum => Shape.Value<T>(value => CanonicalJson.Of(WireName.Of(value)), place => place.Word(words));
}
