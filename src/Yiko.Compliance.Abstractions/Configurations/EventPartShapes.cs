using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the parts of configuration events stand in JSON.</summary>
internal static class EventPartShapes
{
    /// <summary>A term with its name. One that stands in a list twice changes nothing: the analysis tells it, and the reader does not refuse it.</summary>
    public static Shape<Term> Named { get; } = Shape.Of<Term>(
        term =>
        {
            var code = term.Required("code", Shape.Code, of => of.Code);
            var name = term.Required("name", Shape.Wording, of => of.Name, decides: false);
            return read => new() { Code = code(read), Name = name(read) };
        },
        "named");

    /// <summary>A kind of item in an event.</summary>
    public static Shape<Term> KindOfItem { get; } = CodeOrTerm(
        ConfigurationItem.SourceCode, ConfigurationItem.Document, ConfigurationItem.DataSet, ConfigurationItem.ServiceItem, ConfigurationItem.Tool);

    /// <summary>A type of baseline in an event.</summary>
    public static Shape<Term> TypeOfBaseline { get; } = CodeOrTerm(Baseline.Functional, Baseline.Allocated, Baseline.Developmental, Baseline.Product);

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
        var isMajor = finding.Required("severity", Shape.TruthAs(no: "minor", yes: "major"), of => of.IsMajor);
        var description = finding.Optional("description", Shape.Text, of => of.Description);
        var open = finding.Assumed("open", Shape.Truth, of => of.IsOpen, otherwise: true);
        return read => new() { Id = id(read), IsMajor = isMajor(read), Description = description(read), IsOpen = open(read) };
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

    private static Shape<T> Part<T>(Func<Members<T>, Func<Members<T>, T>> tell) => Shape.Of(tell, definition: null, Presence.OptionalOrNull);

    /// <summary>A term that stands as its code where that tells how it is called, and else with its name.</summary>
    private static Shape<Term> CodeOrTerm(params Term[] wellKnown)
    {
        Term Called(string code) => Array.Find(wellKnown, known => known.Code == code) ?? Term.Of(code, code, code);
        return Shape.Reference<Term>(
            (writer, term) =>
            {
                if (writer.Text == ShapeText.Decisive || term == Called(term.Code)) writer.Value(term.Code);
                else Named.Write(writer, term);
            },
            place => place.IsText
                ? place.Text(TextForm.Code) is { } code ? Called(code) : null
                : Named.TryRead(place, out var term) ? term : null,
            schema => schema.Nest("oneOf", [TextForm.Code.Describe, Named.Describe]));
    }
}
