using static Yiko.Compliance.Configurations.Events;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationDifferenceTests
{
    private static readonly Gen<Configuration> Configurations =
        from places in Gen.ArrayOf(Gen.Choose(0, 4), 8)
        from shuffle in Gen.Shuffle(Enumerable.Range(0, 8).ToArray())
        select new Configuration(shuffle.Where(i => places[i] > 0).Select(i => Entry($"item-{i}", $"1.{places[i] % 3}", places[i] == 4 ? null : $"hash {places[i]}")));

    [Fact]
    public void Added_removed_and_changed_items_are_told_in_the_order_of_the_items()
    {
        Configuration old = new([Entry("d", "1.0", "x"), Entry("b", "1.0", "x"), Entry("a", "1.0", "x"), Entry("e", "1.0", "x")]);
        Configuration now = new([Entry("c", "1.0", "x"), Entry("a", "1.1", "x"), Entry("e", "1.0", "y"), Entry("d", "1.0", "x")]);
        Assert.Equal(
            [("a", ItemChangeKind.Changed), ("b", ItemChangeKind.Removed), ("c", ItemChangeKind.Added), ("e", ItemChangeKind.Changed)],
            old.DifferenceTo(now).Changes.Select(change => (change.Item, change.Kind)));
    }

    [Property]
    public Property A_configuration_does_not_differ_from_itself() => Prop.ForAll(Arb.From(Configurations), a => a.DifferenceTo(a).IsEmpty);

    [Property]
    public Property The_difference_back_is_the_inverse() => Prop.ForAll(Pairs, test =>
        Told(test.a.DifferenceTo(test.b).Inverse()).SequenceEqual(Told(test.b.DifferenceTo(test.a))));

    [Property]
    public Property Applying_the_difference_gives_the_other() => Prop.ForAll(Pairs, test => test.a.DifferenceTo(test.b).ApplyTo(test.a).Equals(test.b));

    [Property]
    public Property Differences_compose() => Prop.ForAll(
        Arb.From(from a in Configurations from b in Configurations from c in Configurations select (a, b, c)),
        test => Told(test.a.DifferenceTo(test.b).Then(test.b.DifferenceTo(test.c))).SequenceEqual(Told(test.a.DifferenceTo(test.c))));

    [Property]
    public Property A_difference_is_that_of_the_slow_oracle() => Prop.ForAll(Pairs, test =>
    {
        var items = test.a.Entries.Concat(test.b.Entries).Select(entry => entry.Item).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            items.Where(item => test.a.Find(item) != test.b.Find(item)).Select(item => (item, test.a.Find(item), test.b.Find(item))),
            Told(test.a.DifferenceTo(test.b)));
    });

    [Property]
    public Property Configurations_are_equal_when_nothing_differs() => Prop.ForAll(Pairs, test =>
        test.a.Equals(test.b) == test.a.DifferenceTo(test.b).IsEmpty && (!test.a.Equals(test.b) || test.a.GetHashCode() == test.b.GetHashCode()));

    [Fact]
    public void A_configuration_holds_each_item_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => new Configuration([Entry("a", "1"), Entry("b", "1"), Entry("a", "2"), Entry("b", "2")]));
        Assert.Contains("the item a occurs twice; the item b occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Configuration(null!));
        Assert.Equal("1 items", new Configuration([Entry("a", "1")]).ToString());
        Assert.False(Configuration.Empty.Equals((object)"text"));
        Assert.False(Configuration.Empty.Equals(null));
    }

    [Fact]
    public void A_difference_fits_only_where_it_begins()
    {
        Configuration a = new([Entry("x", "1")]), b = new([Entry("x", "2")]), c = new([Entry("x", "3")]);
        Assert.Contains("the item x is not as the difference found it", Assert.Throws<ArgumentException>(() => b.DifferenceTo(c).ApplyTo(a)).Message, StringComparison.Ordinal);
        Assert.Contains("the item x does not go on where it ended", Assert.Throws<ArgumentException>(() => a.DifferenceTo(b).Then(a.DifferenceTo(c))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Configuration.Empty.DifferenceTo(a).ApplyTo(a));
    }

    [Fact]
    public void Cancelled_work_stops()
    {
        Configuration a = new([Entry("x", "1")]);
        Assert.Throws<OperationCanceledException>(() => a.DifferenceTo(a, new CancellationToken(canceled: true)));
    }

    private static Arbitrary<(Configuration a, Configuration b)> Pairs => Arb.From(from a in Configurations from b in Configurations select (a, b));

    private static IEnumerable<(string Item, ConfigurationEntry? Old, ConfigurationEntry? New)> Told(ConfigurationDifference difference) =>
        difference.Changes.Select(change => (change.Item, change.Old, change.New));
}
