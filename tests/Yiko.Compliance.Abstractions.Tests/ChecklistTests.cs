namespace Yiko.Compliance;

public sealed class ChecklistTests
{
    private static readonly Checklist List = ListOf("licence", "capability", "performance");

    [Fact]
    public void Missing_parts_are_listed_in_the_order_of_the_list() =>
        Assert.Equal(["licence", "performance"], List.Missing(["capability"]).Select(part => part.Code));

    [Fact]
    public void Nothing_is_missing_when_all_parts_are_present() => Assert.Empty(List.Missing(["performance", "licence", "capability"]));

    [Fact]
    public void A_missing_part_says_why_it_is_required()
    {
        Assert.Equal(["supplier.part.licence", "supplier.part.performance"], List.Lacking(["capability"]).Select(reason => reason.Code));
        Assert.Empty((List with { Parts = [ChecklistPart.Of("licence", "licence", "执照")] }).Lacking([]));
    }

    [Fact]
    public void Where_some_parts_are_enough_none_is_missing_once_they_are_there()
    {
        var two = List with { AtLeast = 2 };
        Assert.Equal(["licence", "performance"], two.Missing(["capability"]).Select(part => part.Code));
        Assert.Empty(two.Missing(["capability", "performance"]));
        Assert.Equal(["capability"], two.Missing(["licence"], ["performance"]).Select(part => part.Code).Take(1));
    }

    [Fact]
    public void A_part_is_not_applicable_only_where_the_list_allows_it_and_never_all_of_them()
    {
        var open = List with { AllowsNotApplicable = true };
        Assert.Empty(open.Missing(["licence"], ["capability", "performance"]));
        Assert.Equal(["capability", "performance"], List.Missing(["licence"], ["capability", "performance"]).Select(part => part.Code));
        Assert.Equal(3, open.Missing([], ["licence", "capability", "performance"]).Count);
    }

    [Fact]
    public void A_part_that_the_list_does_not_know_is_refused_unless_it_is_open()
    {
        Some.AssertFaults(() => List.Missing(["licenses"]), "The list papers has no part “licenses”. Its parts are licence, capability, performance.");
        Some.AssertFaults(() => List.Missing(["licence"], ["something"]), "has no part “something”");
        Assert.Equal(["capability", "performance"], (List with { IsOpen = true }).Missing(["licence", "something else"]).Select(part => part.Code));
    }

    [Fact]
    public void Lists_are_equal_by_content()
    {
        Assert.Equal(List, ListOf("licence", "capability", "performance"));
        Assert.NotEqual(List, ListOf("licence"));
        Assert.Equal("papers", List.ToString());
    }

    [Fact]
    public void A_list_lists_every_fault()
    {
        Some.AssertFaults(() => ListOf(), "at least one part");
        Some.AssertFaults(() => ListOf("a", "b", "a", "b"), "the part a occurs twice", "the part b occurs twice");
        Some.AssertFaults(() => _ = List with { Parts = [null!] }, "item 1 is null");
        Some.AssertFaults(() => _ = List with { AtLeast = 0 }, "AtLeast");
        Some.AssertFaults(() => _ = List with { Code = "Papers" }, "lower-case");
        Assert.Throws<ArgumentNullException>(() => List.Missing(null!));
        Assert.Throws<ArgumentNullException>(() => List.Missing([null!]));
        Some.AssertFaults(() => _ = List.Parts[0] with { Code = "A" }, "lower-case");
        Assert.Throws<ArgumentNullException>(() => _ = List.Parts[0] with { Name = null! });
    }

    [Property]
    public bool Another_part_present_never_makes_more_parts_missing(byte[] present, byte another)
    {
        string[] all = [.. Enumerable.Range(0, 8).Select(part => "p" + (char)('a' + part))];
        var list = ListOf(all);
        string[] before = [.. present.Select(part => all[part % 8])];
        var missing = list.Missing(before);
        var later = list.Missing([.. before, all[another % 8]]);
        return later.All(missing.Contains)
            && missing.Select(part => part.Code).SequenceEqual(all.Except(before));
    }

    private static Checklist ListOf(params string[] parts) => new()
    {
        Code = "papers",
        Name = LocalizedText.Of("papers", "资料"),
        Rules = [Some.Rule],
        Clause = Some.Clause,
        Parts = [.. parts.Select(part => new ChecklistPart { Code = part, Name = LocalizedText.Of(part, "资料"), WhenMissing = Some.Reason("supplier.part." + part) })],
    };
}
