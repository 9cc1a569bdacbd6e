namespace Yiko.Compliance.Documents;

public sealed class MeasuredClausesTests
{
    private static Arbitrary<(int[] Clauses, int[] First, int[] Second)> Sets { get; } =
        (from clauses in Gen.Choose(1, 20).Select(count => Enumerable.Range(0, count).ToArray())
         from first in Gen.Choose(0, 25).ArrayOf()
         from second in Gen.Choose(0, 25).ArrayOf()
         select (clauses, first, second)).ToArbitrary();

    [Fact]
    public void No_change_is_nothing_and_every_clause_is_all()
    {
        Assert.Equal(Ratio.Zero, Share([1, 2, 3], []));
        Assert.Equal(Ratio.One, Share([1, 2, 3], [3, 2, 1]));
        Assert.Equal(Ratio.Zero, Share([], []));
        Assert.Equal(Ratio.One, Share([], [1]));
    }

    [Fact]
    public void The_threshold_falls_exactly_where_the_manual_puts_it()
    {
        Assert.Equal(Ratio.Of(2, 5), Share([1, 2, 3, 4, 5], [1, 2]));
        Assert.True(Share(Enumerable.Range(0, 1000), Enumerable.Range(0, 399)) < Ratio.Of(2, 5));
        Assert.True(Share(Enumerable.Range(0, 1000), Enumerable.Range(0, 401)) > Ratio.Of(2, 5));
        Assert.Equal(Ratio.Of(2, 5), Share(Enumerable.Range(0, 70), Enumerable.Range(0, 28)));
    }

    [Fact]
    public void What_is_named_twice_counts_once() => Assert.Equal(Share([1, 2, 3], [1, 4]), Share([1, 1, 2, 3], [4, 1, 4, 1]));

    [Property]
    public Property The_share_lies_between_nothing_and_all_even_with_additions() =>
        Prop.ForAll(Sets, sets => Share(sets.Clauses, sets.First) >= Ratio.Zero && Share(sets.Clauses, sets.First) <= Ratio.One);

    [Property]
    public Property The_share_grows_with_the_changed_clauses() =>
        Prop.ForAll(Sets, sets => Share(sets.Clauses, sets.First.Union(sets.Second)) >= Share(sets.Clauses, sets.First));

    [Property]
    public Property Two_changes_together_are_at_most_their_sum() =>
        Prop.ForAll(Sets, sets => Share(sets.Clauses, sets.First.Union(sets.Second)) <= Share(sets.Clauses, sets.First) + Share(sets.Clauses, sets.Second));

    private static Ratio Share(IEnumerable<int> clauses, IEnumerable<int> changed) =>
        ChangeMeasure.OfClauses(Names(clauses), Names(changed)).Share;

    private static ValueList<string> Names(IEnumerable<int> numbers) => numbers.Select(number => "8." + number).ToValueList();
}
