using static Yiko.Compliance.Documents.DocumentGenerators;

namespace Yiko.Compliance.Documents;

public sealed class EditionShareDocumentVersionerTests
{
    private static readonly EditionShareDocumentVersioner Standard = new(DocumentRuleSet.Standard);
    private static readonly EditionShareDocumentVersioner AtLeast40 = new(DocumentRuleSet.AtLeast40);

    // The cases of the manual's 40 %: exactly there the two readings differ, and nowhere else.
    [Theory]
    [InlineData(2, 5, "A/3", "B/0")]
    [InlineData(28, 70, "A/3", "B/0")]
    [InlineData(4, 10, "A/3", "B/0")]
    [InlineData(399, 1000, "A/3", "A/3")]
    [InlineData(401, 1000, "B/0", "B/0")]
    [InlineData(0, 70, "A/3", "A/3")]
    [InlineData(1, 1, "B/0", "B/0")]
    public void The_share_decides_between_edition_and_revision(int changed, int total, string over, string atLeast)
    {
        var change = Change(DocumentVersion.Parse("A/2"), Ratio.Of(changed, total));
        var (standard, literal) = (Standard.Revise(change), AtLeast40.Revise(change));

        Assert.Equal(over, standard.Next!.ToString());
        Assert.Equal(atLeast, literal.Next!.ToString());
        Assert.Equal(over == "B/0", standard.IsNewEdition);
        Assert.Equal(atLeast == "B/0", literal.IsNewEdition);
        Assert.Equal(over != atLeast, standard.IsAtBoundary);
        Assert.Equal(over != atLeast, literal.IsAtBoundary);
    }

    [Fact]
    public void After_the_ninth_revision_comes_a_new_edition_however_little_changes()
    {
        var revision = new EditionShareDocumentVersioner(DocumentRuleSet.MaxRevision9)
            .Revise(Change(DocumentVersion.Parse("A/9", VersionScheme.UpToRevision(9)), Ratio.Of(1, 100)));

        Assert.Equal("B/0", revision.Next!.ToString());
        Assert.True(revision.IsNewEdition);
        Assert.False(revision.IsEditionAdvised);
        Assert.True(revision.Rationale.Cites("document.version.highest-revision"));
    }

    [Fact]
    public void The_highest_revision_is_not_the_reason_where_the_share_is()
    {
        var revision = new EditionShareDocumentVersioner(DocumentRuleSet.MaxRevision9)
            .Revise(Change(DocumentVersion.Parse("A/9", VersionScheme.UpToRevision(9)), Ratio.Of(1, 2)));

        Assert.False(revision.Rationale.Cites("document.version.highest-revision"));
        Assert.Equal("B/0", revision.Next!.ToString());
    }

    [Theory]
    [InlineData(EditionTriggers.StandardReplaced, "document.trigger.standard-replaced")]
    [InlineData(EditionTriggers.OrganisationChanged, "document.trigger.organisation-changed")]
    [InlineData(EditionTriggers.ScopeChanged, "document.trigger.scope-changed")]
    [InlineData(EditionTriggers.Ordered, "document.trigger.ordered")]
    public void An_event_raises_the_edition_whatever_the_share(EditionTriggers trigger, string code)
    {
        var revision = Standard.Revise(Change(DocumentVersion.Parse("A/1"), Ratio.Zero, trigger));

        Assert.Equal("B/0", revision.Next!.ToString());
        Assert.True(revision.Rationale.Cites(code));
        Assert.True(Standard.Revise(Change(DocumentVersion.Parse("A/1"), null, trigger)).IsNewEdition);
    }

    [Fact]
    public void An_event_that_the_rules_do_not_know_is_ignored()
    {
        var versioner = new EditionShareDocumentVersioner(DocumentRuleSet.Standard with { Triggers = EditionTriggers.Ordered });

        Assert.Equal("A/2", versioner.Revise(Change(DocumentVersion.Parse("A/1"), Ratio.Zero, EditionTriggers.ScopeChanged)).Next!.ToString());
    }

    [Fact]
    public void An_event_that_does_not_exist_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => new DocumentChange { Current = null, Triggers = (EditionTriggers)64 });
        Assert.Throws<ArgumentException>(() => DocumentRuleSet.Standard with { Triggers = EditionTriggers.Ordered | (EditionTriggers)(-128) });
    }

    // Management manual 8.5.5: a structural change in maintenance is dealt with as a new version.
    [Fact]
    public void A_structural_change_begins_an_edition()
    {
        var revision = Standard.Revise(Change(DocumentVersion.Parse("A/1"), Ratio.Of(1, 100), EditionTriggers.StructureChanged));
        var reason = Assert.Single(revision.Rationale, each => each.Code == "document.trigger.structure-changed");

        Assert.Equal("B/0", revision.Next!.ToString());
        Assert.Equal(("DOC-16", "8.5.5"), (reason.Rule.ToString(), reason.Clause.Clause));
    }

    // The part that would rise stands at the largest integer; another may still rise.
    [Fact]
    public void After_the_last_version_that_can_be_counted_comes_none_and_that_is_said()
    {
        var last = DocumentVersion.Parse("A/2147483647");
        var revision = Standard.Revise(Change(last, Ratio.Of(1, 100)));

        Assert.Null(revision.Next);
        Assert.False(revision.IsNewEdition);
        Assert.Equal("document.version.not-over-threshold;document.obstacle.none-later", revision.Rationale.ToString());
        Assert.Equal("B/0", Standard.Revise(Change(last, Ratio.Of(1, 2))).Next!.ToString());
        Assert.Equal("A/0 A/1 ", string.Join(" ", new DocumentVersionPath(new Spent(), new ChangeMeter()).OfTexts(["aaaaa", "aaaab", "aaaac"]).Select(step => step!.Next)));
    }

    [Fact]
    public void A_share_that_is_not_known_gives_no_version()
    {
        var revision = Standard.Revise(Change(DocumentVersion.Parse("A/1"), null));

        Assert.Null(revision.Next);
        Assert.Null(revision.IsEditionAdvised);
        Assert.False(revision.IsNewEdition);
        Assert.False(revision.IsAtBoundary);
        Assert.Equal("document.version.not-measured", revision.Rationale.ToString());
    }

    [Fact]
    public void Rules_may_only_advise_a_new_edition()
    {
        var versioner = new EditionShareDocumentVersioner(DocumentRuleSet.Standard with { DemandsEdition = false });
        var revision = versioner.Revise(Change(DocumentVersion.Parse("A/1"), Ratio.Of(1, 2)));

        Assert.Equal("A/2", revision.Next!.ToString());
        Assert.True(revision.IsEditionAdvised);
        Assert.True(revision.Rationale.Cites("document.version.edition-advised"));
        Assert.Equal("B/0", versioner.Revise(Change(DocumentVersion.Parse("A/1"), Ratio.Of(1, 2), EditionTriggers.Ordered)).Next!.ToString());
    }

    [Fact]
    public void A_version_of_another_scheme_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Standard.Revise(Change(VersionScheme.Asme.First, Ratio.Zero)));
        Assert.Throws<ArgumentNullException>(() => Standard.Revise(null!));
        Assert.Throws<ArgumentNullException>(() => new EditionShareDocumentVersioner(null!));
    }

    [Theory]
    [InlineData(1, 2, "document.version.over-threshold;document.version.new-edition", "document.version.reaches-threshold;document.version.new-edition")]
    [InlineData(1, 3, "document.version.not-over-threshold;document.version.next-revision", "document.version.below-threshold;document.version.next-revision")]
    [InlineData(0, 3, "document.version.no-measured-change;document.version.not-over-threshold;document.version.next-revision", "document.version.no-measured-change;document.version.below-threshold;document.version.next-revision")]
    [InlineData(2, 5, "document.version.not-over-threshold;document.version.at-boundary;document.version.next-revision", "document.version.reaches-threshold;document.version.at-boundary;document.version.new-edition")]
    public void Each_reading_says_why(int changed, int total, string over, string atLeast)
    {
        var change = Change(DocumentVersion.Parse("A/0"), Ratio.Of(changed, total));

        Assert.Equal(over, Standard.Revise(change).Rationale.ToString());
        Assert.Equal(atLeast, AtLeast40.Revise(change).Rationale.ToString());
    }

    [Fact]
    public void Changes_of_many_documents_are_decided_as_they_are_read_until_the_work_is_cancelled()
    {
        using CancellationTokenSource source = new();
        var path = new DocumentVersionPath(Standard, new ChangeMeter());
        IEnumerable<DocumentChange> Endless()
        {
            for (var i = 1; ; i++)
            {
                if (i == 3) source.Cancel();
                yield return Change(DocumentVersion.Parse($"A/{i}"), Ratio.Zero);
            }
        }

        List<string> seen = [];
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var revision in Standard.ReviseAll(Endless(), source.Token)) seen.Add(revision.Next!.ToString());
        });
        Assert.Equal(["A/2", "A/3"], seen);
        Assert.Throws<ArgumentNullException>(() => Standard.ReviseAll(null!));
        Assert.Throws<OperationCanceledException>(() => path.OfMeasures([null], source.Token).Count());
        Assert.Throws<OperationCanceledException>(() => path.OfClauses([(["1"], ["1"])], source.Token).Count());
    }

    // A versioner of a host's own that is at its end after one revision: the path goes on with the last version that there is.
    private sealed class Spent : IDocumentVersioner
    {
        public DocumentRuleSet Rules => DocumentRuleSet.Standard;

        public DocumentRevision Revise(DocumentChange change)
        {
            var revision = Standard.Revise(change);
            return change.Current?.ToString() == "A/1" ? revision with { Next = null } : revision;
        }
    }

    [Fact]
    public void Nobody_looks_at_the_ambient_culture() =>
        Assert.Equal("B/0", ThrowingCulture.Around(() => Standard.Revise(Change(DocumentVersion.Parse("A/0"), Ratio.Of(1, 2))) is var revision && revision.Rationale.Count > 0 ? revision.Next!.ToString() : null));
}
