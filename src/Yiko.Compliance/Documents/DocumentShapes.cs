using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Documents;

/// <summary>How version decisions stand in JSON.</summary>
internal static class DocumentShapes
{
    private static readonly Shape<ChangeUnit> Unit = Shape.Word(DocumentWords.Units);

    private static readonly Shape<EditionTriggers> Triggers = Shape.Flags(DocumentWords.Triggers);

    private static readonly Shape<VersionPart> Part = Shape.Of<VersionPart>(part =>
    {
        var alphabet = part.Optional("alphabet", Text, of => of.IsLettered ? of.Alphabet : null);
        var separator = part.Required("separator", Text, of => of.Separator);
        var first = part.Required("first", Whole, of => of.First);
        var highest = part.Optional("highest", Whole, of => of.Highest);
        return read => alphabet.Of(read) is { } letters
            ? VersionPart.Letters(alphabet: letters, separator: separator.Of(read), first: first.Of(read), highest: highest.Of(read))
            : VersionPart.Numbers(separator.Of(read), first.Of(read), highest.Of(read));
    });

    private static readonly Shape<VersionScheme> Scheme = Shape.Of<VersionScheme>(scheme =>
    {
        var parts = scheme.List("parts", Part, of => of.Parts);
        var resets = scheme.Required("resetsLowerParts", Truth, of => of.ResetsLowerParts);
        return read => new(parts.Of(read), resets.Of(read));
    });

    // A version says what it says only with its scheme; that of A/0 is left out, because nearly all are of it.
    private static readonly Shape<DocumentVersion> Version = Shape.Of<DocumentVersion>(version =>
    {
        var text = version.Required("text", Saying, of => of.ToString());
        var scheme = version.Optional("scheme", Scheme, of => of.Scheme.Equals(VersionScheme.Standard) ? null : of.Scheme);
        return read => DocumentVersion.TryParse(text.Of(read), scheme.Of(read), out var parsed)
            ? parsed
            : throw new ArgumentException("The text is no version of the scheme.", nameof(version));
    });

    private static readonly Shape<ChangeMeasure> Measure = Shape.Of<ChangeMeasure>(measure =>
    {
        var unit = measure.Required("unit", Unit, of => of.Unit);
        var oldCount = measure.Required("oldCount", Count, of => of.OldCount);
        var newCount = measure.Required("newCount", Count, of => of.NewCount);
        var common = measure.Required("commonCount", Count, of => of.CommonCount);
        return read => new() { Unit = unit.Of(read), OldCount = oldCount.Of(read), NewCount = newCount.Of(read), CommonCount = common.Of(read) };
    });

    public static Shape<DocumentChange> Change { get; } = Shape.Of<DocumentChange>(change =>
    {
        var current = change.Required("current", Version, of => of.Current);
        var measure = change.Optional("measure", Measure, of => of.Measure);
        var triggers = change.Unusual("triggers", Triggers, of => of.Triggers);
        return read => new() { Current = current.Of(read), Measure = measure.Of(read), Triggers = triggers.Of(read) };
    });

    public static Shape<DocumentRevision> Revision { get; } = Shape.Of<DocumentRevision>(revision =>
    {
        var change = revision.Required("change", Change, of => of.Change);
        var next = revision.Optional("next", Version, of => of.Next);
        var newEdition = revision.Required("newEdition", Truth, of => of.IsNewEdition);
        var advised = revision.Optional("editionAdvised", Truth, of => of.IsEditionAdvised);
        var boundary = revision.Required("atBoundary", Truth, of => of.IsAtBoundary);
        var rationale = revision.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = revision.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Change = change.Of(read),
            Next = next.Of(read),
            IsNewEdition = newEdition.Of(read),
            IsEditionAdvised = advised.Of(read),
            IsAtBoundary = boundary.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });
}
