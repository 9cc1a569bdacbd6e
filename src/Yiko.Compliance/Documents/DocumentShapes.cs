using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>How version decisions stand in JSON.</summary>
internal static class DocumentShapes
{
    private static readonly Shape<ChangeUnit> Unit = Shape.Word(DocumentWords.Units);

    private static readonly Shape<EditionTriggers> Triggers = Shape.Flags(DocumentWords.Triggers);

    private static readonly Shape<VersionPart> Part = Shape.Of<VersionPart>(part =>
    {
        var alphabet = part.Optional("alphabet", Shape.Text, of => of.IsLettered ? of.Alphabet : null);
        var separator = part.Required("separator", Shape.Text, of => of.Separator);
        var first = part.Required("first", Shape.Whole, of => of.First);
        var highest = part.Optional("highest", Shape.Whole, of => of.Highest);
        return read => alphabet(read) is { } letters
            ? VersionPart.Letters(alphabet: letters, separator: separator(read), first: first(read), highest: highest(read))
            : VersionPart.Numbers(separator(read), first(read), highest(read));
    });

    private static readonly Shape<VersionScheme> Scheme = Shape.Of<VersionScheme>(scheme =>
    {
        var parts = scheme.List("parts", Part, of => of.Parts);
        var resets = scheme.Required("resetsLowerParts", Shape.Truth, of => of.ResetsLowerParts);
        return read => new(parts(read), resets(read));
    });

    // A version says what it says only with its scheme; that of A/0 is left out, because nearly all are of it.
    private static readonly Shape<DocumentVersion> Version = Shape.Of<DocumentVersion>(version =>
    {
        var text = version.Required("text", Shape.FilledText, of => of.ToString());
        var scheme = version.Optional("scheme", Scheme, of => of.Scheme.Equals(VersionScheme.Standard) ? null : of.Scheme);
        return read => DocumentVersion.TryParse(text(read), scheme(read), out var parsed)
            ? parsed
            : throw new ArgumentException("The text is no version of the scheme.", nameof(version));
    });

    private static readonly Shape<ChangeMeasure> Measure = Shape.Of<ChangeMeasure>(measure =>
    {
        var unit = measure.Required("unit", Unit, of => of.Unit);
        var oldCount = measure.Required("oldCount", Shape.Count, of => of.OldCount);
        var newCount = measure.Required("newCount", Shape.Count, of => of.NewCount);
        var common = measure.Required("commonCount", Shape.Count, of => of.CommonCount);
        return read => new() { Unit = unit(read), OldCount = oldCount(read), NewCount = newCount(read), CommonCount = common(read) };
    });

    public static Shape<DocumentChange> Change { get; } = Shape.Of<DocumentChange>(change =>
    {
        var current = change.Required("current", Version, of => of.Current);
        var measure = change.Optional("measure", Measure, of => of.Measure);
        var triggers = change.Usual("triggers", Triggers, of => of.Triggers, default);
        return read => new() { Current = current(read), Measure = measure(read), Triggers = triggers(read) };
    });

    public static Shape<DocumentRevision> Revision { get; } = Shape.Of<DocumentRevision>(revision =>
    {
        var change = revision.Required("change", Change, of => of.Change);
        var next = revision.Optional("next", Version, of => of.Next);
        var newEdition = revision.Required("newEdition", Shape.Truth, of => of.IsNewEdition);
        var advised = revision.Optional("editionAdvised", Shape.Truth, of => of.IsEditionAdvised);
        var boundary = revision.Required("atBoundary", Shape.Truth, of => of.IsAtBoundary);
        var rationale = revision.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = revision.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Change = change(read),
            Next = next(read),
            IsNewEdition = newEdition(read),
            IsEditionAdvised = advised(read),
            IsAtBoundary = boundary(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });
}
