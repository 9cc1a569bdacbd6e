namespace Yiko.Compliance.Documents;

public sealed class ChangeMeterProperties
{
    private static readonly ChangeMeter Meter = new();

    /// <summary>Two texts over a small alphabet, white space and halves of surrogate pairs among it.</summary>
    private static Arbitrary<(string Old, string New, string Third)> Texts { get; } =
        (from alphabet in Gen.Choose(1, 12)
         let letter = Gen.Choose(0, alphabet - 1).Select(place => "ab \uD83D\uDE00cde一\nf二"[place])
         let text = letter.ListOf().Select(letters => new string([.. letters]))
         from old in text
         from @new in text
         from third in text
         select (old, @new, third)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property The_common_length_is_that_of_the_textbook_table() =>
        Prop.ForAll(Texts, t => Meter.Measure(t.Old, t.New).CommonCount
            == SlowCommonLength.Of(ChangeMeter.Split(t.Old, ChangeUnit.Characters), ChangeMeter.Split(t.New, ChangeUnit.Characters)));

    [Property]
    public Property Every_unit_counts_as_it_splits() =>
        Prop.ForAll(Texts, t => Enum.GetValues<ChangeUnit>().All(unit =>
            Meter.Measure(t.Old, t.New, unit).OldCount == ChangeMeter.Split(t.Old, unit).Count
            && Meter.Measure(t.Old, t.New, unit).NewCount == ChangeMeter.Split(t.New, unit).Count));

    [Property]
    public Property Words_and_lines_are_measured_like_the_textbook_does() =>
        Prop.ForAll(Texts, t => new[] { ChangeUnit.Words, ChangeUnit.Lines }.All(unit =>
            Meter.Measure(t.Old, t.New, unit).CommonCount == SlowCommonLength.Of(ChangeMeter.Split(t.Old, unit), ChangeMeter.Split(t.New, unit))));

    [Property]
    public Property The_share_lies_between_nothing_and_all() =>
        Prop.ForAll(Texts, t => Share(t.Old, t.New) >= Ratio.Zero && Share(t.Old, t.New) <= Ratio.One);

    [Property]
    public Property The_share_is_the_same_in_both_directions() =>
        Prop.ForAll(Texts, t => Share(t.Old, t.New) == Share(t.New, t.Old));

    [Property]
    public Property The_share_is_zero_for_equal_units_and_only_for_them() =>
        Prop.ForAll(Texts, t => (Share(t.Old, t.New) == Ratio.Zero)
            == (ChangeMeter.Split(t.Old, ChangeUnit.Characters) == ChangeMeter.Split(t.New, ChangeUnit.Characters)));

    [Property]
    public Property A_way_round_is_never_shorter() =>
        Prop.ForAll(Texts, t => Share(t.Old, t.Third) <= Share(t.Old, t.New) + Share(t.New, t.Third));

    [Property]
    public Property The_script_leads_from_the_old_text_to_the_new_one() =>
        Prop.ForAll(Texts, t => new[] { ChangeUnit.Characters, ChangeUnit.Words, ChangeUnit.Lines }.All(unit =>
            ChangeMeter.Report(t.Old, t.New, unit).ApplyTo(ChangeMeter.Split(t.Old, unit)) == ChangeMeter.Split(t.New, unit)));

    [Property]
    public Property The_script_is_shortest_and_its_report_measures_the_same() =>
        Prop.ForAll(Texts, t => Enum.GetValues<ChangeUnit>().All(unit =>
            ChangeMeter.Report(t.Old, t.New, unit).Measure == Meter.Measure(t.Old, t.New, unit)
            && ChangeMeter.Report(t.Old, t.New, unit).Count(EditKind.Keep) == Meter.Measure(t.Old, t.New, unit).CommonCount));

    [Property]
    public Property The_place_against_a_threshold_is_that_of_the_whole_measure() =>
        Prop.ForAll(
            Texts,
            Gen.Choose(-1, 21).Select(twentieths => Ratio.Of(twentieths, 20)).ToArbitrary(),
            (t, threshold) => Meter.Locate(t.Old, t.New, threshold) == Place(Share(t.Old, t.New), threshold));

    [Property]
    public Property The_place_is_right_at_just_below_and_just_above_the_share() =>
        Prop.ForAll(Texts, t => Around(Share(t.Old, t.New)).All(threshold =>
            Meter.Locate(t.Old, t.New, threshold) == Place(Share(t.Old, t.New), threshold)));

    internal static IEnumerable<Ratio> Around(Ratio share)
    {
        var little = Ratio.Of(1, 1_000_000_007);
        return [share - little, share, share + little];
    }

    internal static ThresholdPosition Place(Ratio share, Ratio threshold) =>
        share < threshold ? ThresholdPosition.Below : share == threshold ? ThresholdPosition.At : ThresholdPosition.Above;

    private static Ratio Share(string old, string @new) => Meter.Measure(old, @new).Share;
}
