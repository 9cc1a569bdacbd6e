namespace Yiko.Compliance.Objectives;

/// <summary>Invariant 4.5-10: 重伤以上 contains serious injury; minor injuries and near misses do not count. GB 6441-1986: serious from 105 days.</summary>
public sealed class SeriousInjuriesProperties
{
    private static readonly Gen<int> MinorDays = Gen.OneOf(Gen.Elements(0, 1, 103, 104), Gen.Choose(0, 104));

    private static readonly Gen<int> SeriousDays = Gen.OneOf(Gen.Elements(105, 106, 5999, 6000), Gen.Choose(105, 6000));

    [Property]
    public Property Serious_and_fatal_injuries_count_and_no_others() => Prop.ForAll(
        Arb.From(from minor in MinorDays.ListOf() from serious in SeriousDays.ListOf() select (minor, serious)),
        test => ObjectiveGenerators.Book.SeriousInjuries(test.minor.Concat(test.serious)).Counted == test.serious.Count
            && ObjectiveGenerators.Book.SeriousInjuries(test.serious.Concat(test.minor)).Counted == test.serious.Count);
}
