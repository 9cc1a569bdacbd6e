using System.Collections;

namespace Yiko.Compliance;

public sealed class ValueListTests
{
    [Fact]
    public void A_list_has_no_holes()
    {
        Some.AssertFaults(() => { ValueList<string> holed = ["a", null!]; _ = holed; }, "item 2 is null");
        Some.AssertFaults(() => new string?[] { null, "b" }.ToValueList(), "item 1 is null");
        Assert.Equal(2, new int?[] { null, 2 }.ToValueList().Count);
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<int> none = [];
        Assert.Equal(default, none);
        Assert.Equal(ValueList<int>.Empty, none);
        Assert.Equal(Array.Empty<int>().ToValueList(), none);
        Assert.Equal(Array.Empty<int>().ToValueList().GetHashCode(), none.GetHashCode());
        Assert.True(none.IsEmpty);
        Assert.Empty(none);
        Assert.Empty(Plainly(none));
        Assert.Equal(0, none.AsSpan().Length);
        Assert.Equal("[]", none.ToString());
    }

    [Fact]
    public void Lists_with_equal_items_in_the_same_order_are_equal()
    {
        ValueList<string> list = ["a", "b"];
        Assert.True(list == ["a", "b"]);
        Assert.True(list != ["b", "a"]);
        Assert.True(list != ["a"]);
        Assert.False(list == ["a", "c"]);
        Assert.True(list.Equals((object)new List<string> { "a", "b" }.ToValueList()));
        Assert.False(list.Equals((object)"[a, b]"));
        Assert.False(list.Equals(null));
    }

    [Property]
    public bool Equality_is_that_of_sequences(int[] left, int[] right)
    {
        var (first, second) = (left.ToValueList(), right.ToValueList());
        return (first == second) == left.SequenceEqual(right)
            && (first != second || first.GetHashCode() == second.GetHashCode())
            && first == left.ToList().ToValueList() && first.GetHashCode() == ValueList.Create<int>(left).GetHashCode();
    }

    [Property]
    public bool Items_come_back_in_order(string[] items)
    {
        var list = items.ToValueList();
        List<string> walked = [];
        foreach (var item in list) walked.Add(item);
        return walked.SequenceEqual(items)
            && Plainly(list).SequenceEqual(items)
            && list.AsEnumerable().SequenceEqual(items)
            && Enumerable.Range(0, list.Count).Select(i => list[i]).SequenceEqual(items)
            && list.AsSpan().ToArray().SequenceEqual(items)
            && list.IsEmpty == (items.Length == 0);
    }

    [Fact]
    public void Later_changes_of_the_source_do_not_reach_the_list()
    {
        int[] source = [1, 2];
        var list = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_value_list_is_not_copied_again()
    {
        ValueList<int> list = [1, 2];
        Assert.True(list.AsSpan() == list.ToValueList().AsSpan());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_position_outside_is_refused(int index)
    {
        ValueList<int> list = [1, 2];
        Assert.Throws<ArgumentOutOfRangeException>(() => list[index]);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ValueList<int>)[0]);
    }

    [Fact]
    public void Null_is_no_sequence() => Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void The_items_print_in_brackets() => Assert.Equal("[1, 2]", new[] { 1, 2 }.ToValueList().ToString());

    [Fact]
    public void Walks_are_equal_when_they_stand_at_the_same_place_of_the_same_list()
    {
        ValueList<int> list = [1, 2];
        var (one, other) = (list.GetEnumerator(), list.GetEnumerator());
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one.MoveNext());
        Assert.True(one != other);
        Assert.False(one.Equals((object)other));
        Assert.False(one.Equals("walk"));
        Assert.True(other.MoveNext());
        Assert.True(one.Equals((object)other));
        ValueList<int> equal = [1, 2];
        Assert.False(list.GetEnumerator() == equal.GetEnumerator());
    }

    private static IEnumerable<object> Plainly(IEnumerable items)
    {
        foreach (var item in items) yield return item;
    }
}
