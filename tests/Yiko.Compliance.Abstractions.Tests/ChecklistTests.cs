namespace Yiko.Compliance;

public sealed class ChecklistTests
{
    private static readonly Checklist<string> List = ListOf("licence", "capability", "performance");

    [Fact]
    public void Missing_parts_are_listed_in_the_order_of_the_list() =>
        Assert.Equal(["licence", "performance"], List.Missing(["capability", "something else"]).Select(part => part.Part));

    [Fact]
    public void Nothing_is_missing_when_all_parts_are_present() => Assert.Empty(List.Missing(["performance", "licence", "capability"]));

    [Fact]
    public void A_missing_part_says_why_it_is_required() =>
        Assert.Equal("supplier.part.licence", List.Missing([])[0].WhenMissing.Code);

    [Fact]
    public void Lists_are_equal_by_content()
    {
        var same = ListOf("licence", "capability", "performance");
        Assert.Equal(List, same);
        Assert.True(List.Equals((object)same));
        Assert.Equal(List.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(List, ListOf("licence"));
        Assert.False(List.Equals(null));
        Assert.False(List.Equals("licence"));
    }

    [Fact]
    public void A_list_lists_every_fault()
    {
        Some.AssertFaults(() => ListOf(), "at least one part");
        Some.AssertFaults(() => ListOf("a", "b", "a", "b"), "the part a occurs twice", "the part b occurs twice");
        Some.AssertFaults(() => _ = new Checklist<string>([null!]), "item 1 is null");
        Assert.Throws<ArgumentNullException>(() => new Checklist<string>(null!));
        Assert.Throws<ArgumentNullException>(() => List.Missing(null!));
        Assert.Throws<ArgumentNullException>(() => new RequiredPart<string> { Part = null!, WhenMissing = Some.Reason() });
        Assert.Throws<ArgumentNullException>(() => new RequiredPart<string> { Part = "a", WhenMissing = null! });
    }

    [Property]
    public bool Another_part_present_never_makes_more_parts_missing(byte[] present, byte another)
    {
        var list = new Checklist<int>(Enumerable.Range(0, 8).Select(part => new RequiredPart<int> { Part = part, WhenMissing = Some.Reason() }));
        int[] before = [.. present.Select(part => part % 12)];
        var missing = list.Missing(before);
        var later = list.Missing([.. before, another % 12]);
        return later.All(missing.Contains)
            && missing.Select(part => part.Part).SequenceEqual(Enumerable.Range(0, 8).Except(before));
    }

    private static Checklist<string> ListOf(params string[] parts) =>
        new(parts.Select(part => new RequiredPart<string> { Part = part, WhenMissing = Some.Reason("supplier.part." + part) }));
}
