namespace Yiko.Compliance.Documents;

public sealed class DocumentVersionPathTests
{
    private static readonly PlainChangeMeter Meter = new();
    private static readonly DocumentVersionPath Standard = PathBy(DocumentRuleSet.Standard);
    private static readonly DocumentVersionPath AtLeast40 = PathBy(DocumentRuleSet.AtLeast40);
    private static readonly string[] Hundred = [.. Enumerable.Range(1, 100).Select(number => $"{number}")];

    // Rules register 5.5-9: the accumulated share of a set of changes does not depend on their order, the version path does.
    [Theory]
    [InlineData(new[] { 39, 1, 39, 1 }, "A/0 A/1 B/0 B/1 C/0", "A/0 A/1 A/2 B/0 B/1")]
    [InlineData(new[] { 39, 39, 1, 1 }, "A/0 A/1 B/0 B/1 B/2", "A/0 A/1 B/0 B/1 B/2")]
    [InlineData(new[] { 1, 39, 1, 39 }, "A/0 A/1 B/0 B/1 C/0", "A/0 A/1 A/2 B/0 B/1")]
    [InlineData(new[] { 25, 20 }, "A/0 A/1 B/0", "A/0 A/1 B/0")]
    public void The_path_depends_on_the_order_of_disjoint_changes(int[] percents, string atLeast, string over)
    {
        Assert.Equal(atLeast, Show(AtLeast40.OfClauses(Disjoint(percents))));
        Assert.Equal(over, Show(Standard.OfClauses(Disjoint(percents))));
    }

    // Rules register, section 32: 25 % and 20 % that overlap by 10 % are 35 %.
    [Fact]
    public void What_changes_twice_in_an_edition_counts_once()
    {
        var steps = AtLeast40.OfClauses([Touch(1, 25), Touch(16, 20)]).ToArray();

        Assert.Equal("A/0 A/1 A/2", Show(steps));
        Assert.Equal(Ratio.Of(35, 100), steps[2].Change.Measure!.Share);
    }

    [Fact]
    public void Each_change_may_count_for_itself()
    {
        var path = PathBy(DocumentRuleSet.Standard with { AccumulatesChange = false });

        Assert.Equal("A/0 A/1 A/2 A/3 A/4", Show(path.OfClauses(Disjoint(39, 39, 39, 39))));
        Assert.Equal("A/0 A/1 A/2 A/3", Show(path.OfTexts(["0123456789", "012345678x", "01234567xx", "0123456xxx"])));
        Assert.Equal("A/0 A/1 A/2 B/0", Show(path.OfTexts(["0123456789", "01234567xx", "012345xxxx", "xx"])));
    }

    [Fact]
    public void Texts_are_compared_with_the_text_of_the_current_edition()
    {
        var steps = Standard.OfTexts(["0123456789", "012345678x", "012345xxxx", "01234xxxxx", "01234xxxxy", "0123456789"]).ToArray();

        Assert.Equal("A/0 A/1 A/2 B/0 B/1 C/0", Show(steps));
        Assert.Equal([null, "1/10", "2/5", "1/2", "1/10", "1/2"], steps.Select(step => step!.Change.Measure?.Share.ToString()));
        Assert.Equal([true, false, false, true, false, true], steps.Select(step => step!.IsNewEdition));
        Assert.True(steps[2]!.IsAtBoundary);
    }

    [Fact]
    public void A_change_that_was_taken_back_does_not_count()
    {
        var steps = Standard.OfTexts(["0123456789", "0123xx6789", "0123456789", "012345678x"]).ToArray();

        Assert.Equal("A/0 A/1 A/2 A/3", Show(steps));
        Assert.Equal([null, "1/5", "0", "1/10"], steps.Select(step => step!.Change.Measure?.Share.ToString()));
    }

    [Fact]
    public void A_text_without_change_gets_the_next_revision()
    {
        Assert.Equal("A/0 A/1 A/2", Show(Standard.OfTexts(["a", "a", "a"])));
        Assert.Equal("A/0 A/1", Show(Standard.OfTexts(["", " \n"])));
    }

    [Fact]
    public void A_text_that_cannot_be_read_gets_no_version_and_the_path_goes_on()
    {
        var steps = Standard.OfTexts([null, "0123456789", null, "012345678x"]).ToArray();

        Assert.Equal(" A/0  A/1", Show(steps));
        Assert.Null(steps[0]);
        Assert.Equal("document.version.first-issue", steps[1]!.Rationale.ToString());
        Assert.Equal("document.version.not-measured", steps[2]!.Rationale.ToString());
        Assert.Equal("1/10", $"{steps[3]!.Change.Measure!.Share}");
    }

    [Fact]
    public void The_tenth_change_begins_an_edition_where_nine_is_the_highest_revision()
    {
        var path = PathBy(DocumentRuleSet.MaxRevision9);

        Assert.Equal("A/0 A/1 A/2 A/3 A/4 A/5 A/6 A/7 A/8 A/9 B/0 B/1", Show(path.OfTexts(Enumerable.Repeat("same", 12))));
    }

    [Fact]
    public void Measures_from_elsewhere_make_a_path()
    {
        var steps = Standard.OfMeasures([DocumentGenerators.Measured(1, 10), null, DocumentGenerators.Measured(2, 5), DocumentGenerators.Measured(41, 100)]).ToArray();

        Assert.Equal("A/0 A/1  A/2 B/0", Show(steps));
    }

    [Fact]
    public void Lines_may_be_the_unit() => Assert.Equal(
        "A/0 A/1 B/0",
        Show(PathBy(DocumentRuleSet.Standard with { Unit = ChangeUnit.Lines }).OfTexts(["a\nb\nc", "a\nb\nx", "a\ny\nx"])));

    [Fact]
    public void A_long_history_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var steps = Standard.OfTexts(["a", "b", "c"], stop.Token).GetEnumerator();

        Assert.True(steps.MoveNext());
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => steps.MoveNext());
    }

    [Fact]
    public void Missing_arguments_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => new DocumentVersionPath(null!, Meter));
        Assert.Throws<ArgumentNullException>(() => new DocumentVersionPath(new EditionShareDocumentVersioner(DocumentRuleSet.Standard), null!));
        Assert.Throws<ArgumentNullException>(() => Standard.OfTexts(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.OfMeasures(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.OfClauses(null!));
    }

    // Another engine counts as this one, but never begins an edition.
    [Fact]
    public void A_path_asks_the_versioner_that_it_was_given() =>
        Assert.Equal("A/0 A/1 A/2", Show(new DocumentVersionPath(new NeverAnEdition(), Meter).OfTexts(["a", "b", "c"])));

    [Property]
    public Property The_accumulated_share_never_falls_inside_an_edition() => Prop.ForAll(
        Arb.From(Changes),
        changes => AtLeast40.OfClauses(changes).Skip(1)
            .Zip(AtLeast40.OfClauses(changes).Skip(2), (before, after) => before.IsNewEdition || before.Change.Measure!.Share <= after.Change.Measure!.Share)
            .All(holds => holds));

    [Property]
    public Property Versions_of_a_path_are_strictly_increasing_and_never_reused() => Prop.ForAll(
        Arb.From(from rules in DocumentGenerators.RuleSets from changes in Changes select (rules, changes)),
        test => PathBy(test.rules).OfClauses(test.changes).Select(step => step.Next!).ToArray() is var versions
            && versions.Zip(versions.Skip(1), (before, after) => before < after).All(holds => holds));

    [Property]
    public Property The_whole_set_of_changes_gives_one_share_in_whichever_order() => Prop.ForAll(
        Arb.From(from changes in Changes where changes.Length > 0 from order in Gen.Shuffle(changes) select (changes, order)),
        test =>
        {
            var never = PathBy(DocumentRuleSet.Standard with { Threshold = Ratio.One });
            return never.OfClauses(test.changes).Last().Change.Measure!.Share == never.OfClauses(test.order).Last().Change.Measure!.Share;
        });

    // For disjoint changes and an edition of constant size: letters risen ≤ ⌊Σ shares / threshold⌋.
    [Property]
    public Property Letters_rise_no_more_often_than_the_sum_of_the_shares_allows() => Prop.ForAll(
        Arb.From(Parts),
        percents =>
        {
            var letters = AtLeast40.OfClauses(Disjoint([.. percents])).Skip(1).Count(step => step.IsNewEdition);
            return letters <= percents.Sum() / 40 && (percents.Sum() >= 40 || letters == 0);
        });

    // The obvious way: keep the text of the edition at hand and compare each text with it.
    [Property]
    public Property A_path_of_texts_is_that_of_comparing_by_hand() => Prop.ForAll(
        Arb.From(
            from rules in DocumentGenerators.RuleSets
            from texts in (from length in Gen.Choose(0, 8) from letters in Gen.Elements('甲', '乙', 'a', ' ').ArrayOf(length) select new string(letters)).NonEmptyListOf()
            select (rules, texts)),
        test =>
        {
            var versioner = new EditionShareDocumentVersioner(test.rules);
            var (version, edition) = (test.rules.Scheme.First, test.texts[0]);
            List<string> expected = [$"{version}"];
            foreach (var text in test.texts.Skip(1))
            {
                var revision = versioner.Revise(new() { Current = version, Measure = Meter.Measure(edition, text) });
                version = revision.Next!;
                if (revision.IsNewEdition) edition = text;
                expected.Add($"{version}");
            }

            return PathBy(test.rules).OfTexts(test.texts).Select(step => $"{step?.Next}").SequenceEqual(expected);
        });

    private static Gen<(ValueList<string>, ValueList<string>)[]> Changes =>
        (from first in Gen.Choose(1, 100) from count in Gen.Choose(0, 60) select Touch(first, count)).ArrayOf();

    private static Gen<List<int>> Parts => Gen.Elements(1, 5, 20, 39, 40, 41).ListOf().Select(percents =>
    {
        List<int> kept = [];
        foreach (var percent in percents)
        {
            if (kept.Sum() + percent <= 100) kept.Add(percent);
        }

        return kept;
    });

    private static IEnumerable<(ValueList<string>, ValueList<string>)> Disjoint(params int[] percents)
    {
        var next = 1;
        foreach (var percent in percents)
        {
            yield return Touch(next, percent);
            next += percent;
        }
    }

    // Clauses first, first + 1 … of an edition of a hundred, beginning again after the last.
    private static (ValueList<string> Clauses, ValueList<string> Changed) Touch(int first, int count) =>
        (Hundred.ToValueList(), Enumerable.Range(first - 1, count).Select(index => Hundred[index % 100]).ToValueList());

    private static DocumentVersionPath PathBy(DocumentRuleSet rules) => new(new EditionShareDocumentVersioner(rules), Meter);

    private static string Show(IEnumerable<DocumentRevision?> steps) => string.Join(' ', steps.Select(step => $"{step?.Next}"));

    private sealed class NeverAnEdition : IDocumentVersioner
    {
        public DocumentRuleSet Rules { get; } = DocumentRuleSet.Standard;

        public DocumentRevision Revise(DocumentChange change) => new()
        {
            Change = change,
            Next = change.Current?.Next(VersionStep.Revision) ?? Rules.Scheme.First,
            IsNewEdition = false,
            IsAtBoundary = false,
            Rationale = new([]),
            RuleSet = RuleSetStamp.Of(Rules),
        };
    }
}
