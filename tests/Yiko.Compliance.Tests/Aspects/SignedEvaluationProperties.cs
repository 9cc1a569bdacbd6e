using NodaTime;

namespace Yiko.Compliance.Aspects;

/// <summary>
/// The law of a signed sheet at the outermost verbs of aspects: a signature more never takes an approval back, one less never approves,
/// and every verb reads the sheet alike.
/// </summary>
public sealed class SignedEvaluationProperties
{
    private static readonly LocalDate LastDay = SignedSheets.FirstDay.PlusDays(9);
    private static readonly AspectScores Significant = Some.Resource(5, 5);
    private static readonly AspectScores Harmless = Some.Resource(1, 1);

    private static Arbitrary<(Signature[] Signatures, Signature[] WithOneMore, LocalDate AsOf)> Sheets => Arb.From(
        from signatures in SignedSheets.For(AspectRegister.ApprovalRoute)
        from more in SignedSheets.Any(AspectRegister.ApprovalRoute)
        from place in Gen.Choose(0, 1000)
        from asOf in Gen.Choose(0, 6)
        select (signatures, SignedSheets.With(signatures, more, place), SignedSheets.FirstDay.PlusDays(asOf)));

    [Property(MaxTest = 1000)]
    public Property A_signature_more_never_takes_an_approval_back() => Prop.ForAll(Sheets, sheet =>
        !IsApproved(sheet.Signatures, sheet.AsOf) || IsApproved(sheet.WithOneMore, sheet.AsOf));

    [Property(MaxTest = 1000)]
    public Property A_signature_less_never_approves() => Prop.ForAll(Sheets, sheet =>
        IsApproved(sheet.Signatures, sheet.AsOf) || SignedSheets.WithOneLess(sheet.Signatures).All(less => !IsApproved(less, sheet.AsOf)));

    [Property(MaxTest = 1000)]
    public Property An_approval_stays_on_every_later_day() => Prop.ForAll(Sheets, sheet =>
        !IsApproved(sheet.Signatures, sheet.AsOf) || IsApproved(sheet.Signatures, sheet.AsOf.PlusDays(1)));

    [Property(MaxTest = 1000)]
    public Property An_aspect_comes_on_the_list_and_leaves_it_exactly_by_a_complete_sheet() => Prop.ForAll(Sheets, sheet =>
    {
        var isApproved = IsApproved(sheet.Signatures, sheet.AsOf);
        var onList = AspectRegister.SignificantOn([Evaluated(Significant, sheet.Signatures)], sheet.AsOf);
        var before = Evaluated(Significant, FullySigned) with { Date = SignedSheets.FirstDay.PlusDays(-1) };
        var offList = AspectRegister.SignificantOn([before, Evaluated(Harmless, sheet.Signatures)], sheet.AsOf);
        return onList.IsEmpty != isApproved && offList.IsEmpty == isApproved;
    });

    [Property(MaxTest = 1000)]
    public Property What_waits_for_approval_is_what_has_no_complete_sheet() => Prop.ForAll(Sheets, sheet =>
    {
        var finding = AspectRegister.CheckApproval(Evaluated(Significant, sheet.Signatures), sheet.AsOf);
        var waiting = Some.Lacking([Evaluated(Significant, sheet.Signatures)], sheet.AsOf, null, ("E-1", AspectControls.Programme));
        return waiting.Select(found => found.Reason).SequenceEqual(finding.IsComplete ? [] : finding.Rationale);
    });

    [Property(MaxTest = 1000)]
    public Property A_signature_more_never_holds_an_aspect_back_and_one_less_never_moves_it_on() => Prop.ForAll(Sheets, sheet =>
        new[] { (From: "identified", Step: "confirm"), (From: "confirmed", Step: "evaluate"), (From: "evaluated", Step: "approve") }.All(step =>
        {
            var moves = Moves(step, sheet.Signatures);
            return moves ? Moves(step, sheet.WithOneMore) : SignedSheets.WithOneLess(sheet.Signatures).All(less => !Moves(step, less));
        }));

    [Property(MaxTest = 1000)]
    public Property A_refusal_names_what_stands_against_the_step_and_never_a_warning() => Prop.ForAll(Sheets, sheet =>
        AspectRegister.Next("evaluated", "approve", sheet.Signatures.ToValueList(), isSignificant: true).Refusals is { IsEmpty: false } refusals
            ? refusals.Single().Code
                is "approval.signature.missing" or "approval.signature.wrong-role" or "approval.signature.wrong-order"
            : IsApproved(sheet.Signatures, LastDay));

    private static ValueList<Signature> FullySigned { get; } =
        Some.AllSigned.Select(signature => signature with { Date = SignedSheets.FirstDay }).ToValueList();

    private static bool IsApproved(IEnumerable<Signature> sheet, LocalDate asOf) => AspectRegister.CheckApproval(Evaluated(Significant, sheet), asOf).IsComplete;

    private static bool Moves((string From, string Step) way, IEnumerable<Signature> sheet) =>
        AspectRegister.Next(way.From, way.Step, sheet.ToValueList(), isSignificant: true).Refusals.IsEmpty;

    private static EvaluatedAspect Evaluated(AspectScores scores, IEnumerable<Signature> sheet) =>
        Some.Evaluated(scores) with { Date = SignedSheets.FirstDay, Signatures = sheet.ToValueList() };
}
