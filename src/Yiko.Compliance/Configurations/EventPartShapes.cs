using Yiko.Compliance.Shapes;

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
    public static Shape<ItemKind> KindOfItem { get; } = Shape.Convert(Shape.Code, (ItemKind kind) => kind.Code, code => ItemKind.Of(code));

    /// <summary>A type of baseline is its code.</summary>
    public static Shape<BaselineType> TypeOfBaseline { get; } = Shape.Convert(Shape.Code, (BaselineType type) => type.Code, code => BaselineType.Of(code));

    public static Shape<ConfigurationEntry> Entry { get; } = Part<ConfigurationEntry>(entry =>
    {
        var item = entry.Required("item", Shape.FilledText, of => of.Item);
        var version = entry.Required("version", Shape.FilledText, of => of.Version);
        var hash = entry.Optional("hash", Shape.Text, of => of.ContentHash);
        return read => new() { Item = item(read), Version = version(read), ContentHash = hash(read) };
    });

    public static Shape<RequirementEvidence> Evidence { get; } = Part<RequirementEvidence>(evidence =>
    {
        var requirement = evidence.Required("requirement", Shape.FilledText, of => of.Requirement);
        var verified = evidence.Assumed("verified", Shape.Truth, of => of.IsVerified, otherwise: false);
        return read => new() { Requirement = requirement(read), IsVerified = verified(read) };
    });

    public static Shape<AuditFinding> Finding { get; } = Part<AuditFinding>(finding =>
    {
        var id = finding.Required("id", Shape.FilledText, of => of.Id);
        var severity = finding.Required("severity", Words(("minor", FindingSeverity.Minor), ("major", FindingSeverity.Major)), of => of.Severity);
        var description = finding.Optional("description", Shape.Text, of => of.Description);
        var open = finding.Assumed("open", Shape.Truth, of => of.IsOpen, otherwise: true);
        return read => new() { Id = id(read), Severity = severity(read), Description = description(read), IsOpen = open(read) };
    });

    public static Shape<ReleaseInspection> Inspection { get; } = Part<ReleaseInspection>(inspection =>
    {
        var id = inspection.Required("id", Shape.FilledText, of => of.Id);
        var complete = inspection.Assumed("complete", Shape.Truth, of => of.IsComplete, otherwise: false);
        return read => new() { Id = id(read), IsComplete = complete(read) };
    });

    public static Shape<ReleaseConcession> Concession { get; } = Part<ReleaseConcession>(concession =>
    {
        var authorisedBy = concession.Optional("authorisedBy", Shape.Text, of => of.AuthorisedBy);
        var customer = concession.Optional("customer", Shape.Text, of => of.Customer);
        return read => new() { AuthorisedBy = authorisedBy(read), Customer = customer(read) };
    });

    private static Shape<T> Part<T>(Func<Members<T>, Func<Members<T>, T>> describe) => Shape.Of(describe, definition: null, Presence.OptionalOrNull);

    // A log is read from outside: a number is no word there, as it is none in the canonical text.
    private static Shape<T> Words<T>(params (string Word, T Value)[] words)
        where T : struct, Enum => Shape.Value<T>((writer, value) => writer.Value(WireName.Of(value)), place => place.Word(words), Shape.Word(words).Describe);
}
