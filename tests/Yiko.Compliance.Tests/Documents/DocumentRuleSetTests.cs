using NodaTime;

namespace Yiko.Compliance.Documents;

public sealed class DocumentRuleSetTests
{
    private static readonly DocumentRuleSet Standard = DocumentRuleSet.Standard;

    [Fact]
    public void The_standard_rules_are_those_of_the_manual()
    {
        Assert.Equal("documents/standard", Standard.Id);
        Assert.Equal(Ratio.Of(2, 5), Standard.Threshold);
        Assert.Equal(BoundSide.Excluded, Standard.ThresholdSide);
        Assert.True(Standard.AccumulatesChange);
        Assert.Equal(ChangeUnit.Characters, Standard.Unit);
        Assert.True(Standard.DemandsEdition);
        Assert.Equal(Ratio.Of(1, 2), Standard.SuggestFrom);
        Assert.Equal("A/0", Standard.Scheme.First.ToString());
        Assert.Null(Standard.CopyExchange);
        Assert.Null(Standard.EffectiveFrom);
    }

    [Fact]
    public void Published_rule_sets_differ_where_their_names_say()
    {
        Assert.Equal(BoundSide.Included, DocumentRuleSet.AtLeast40.ThresholdSide);
        Assert.Equal(9, DocumentRuleSet.MaxRevision9.Scheme.Parts[1].Highest);
        Assert.Equal(["documents/standard", "documents/at-least-40", "documents/max-revision-9"], Published.Select(rules => rules.Id));
    }

    // What decides is hashed: a stored verdict names the very rules that gave it. The literal changes with a new version only.
    [Fact]
    public void The_canonical_text_of_the_standard_rules_is_fixed() => Assert.Equal(
        "{\"accumulation\":\"since-edition\",\"approvals\":["
        + "{\"kind\":\"manual\",\"samePerson\":\"forbid\",\"scope\":\"issue\",\"steps\":[{\"act\":\"prepare\",\"role\":{\"code\":\"general-department\"}},{\"act\":\"review\",\"role\":{\"code\":\"management-representative\"}},{\"act\":\"approve\",\"role\":{\"code\":\"general-manager\"}}]},"
        + "{\"kind\":\"manual\",\"samePerson\":\"forbid\",\"scope\":\"change\",\"steps\":[{\"act\":\"review\",\"role\":{\"code\":\"management-representative\"}},{\"act\":\"approve\",\"role\":{\"code\":\"general-manager\"}}]},"
        + "{\"kind\":\"manual\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"procedure\",\"samePerson\":\"warn\",\"scope\":\"issue\",\"steps\":[{\"act\":\"prepare\",\"role\":{\"code\":\"management-representative\"}},{\"act\":\"review\",\"role\":{\"code\":\"management-representative\"}},{\"act\":\"approve\",\"role\":{\"code\":\"general-manager\"}}]},"
        + "{\"kind\":\"procedure\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"technical\",\"samePerson\":\"forbid\",\"scope\":\"issue\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"technical\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"management\",\"samePerson\":\"forbid\",\"scope\":\"issue\",\"steps\":[{\"act\":\"review\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"management\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]}],"
        + "\"copyExchange\":\"never\",\"duty\":\"mandatory\",\"method\":\"edition-share\","
        + "\"scheme\":{\"parts\":[{\"first\":1,\"letters\":\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"},{\"first\":0,\"separator\":\"/\"}],\"resetsLowerParts\":true},"
        + "\"threshold\":0.4,\"thresholdIncluded\":false,\"triggers\":[\"standard-replaced\",\"organisation-changed\",\"scope-changed\",\"ordered\"],\"unit\":\"characters\"}",
        DocumentShapes.Rules.ToDecisiveText(Standard));

    // Source: sha256sum over the UTF-8 bytes of each canonical text. These never change: an old verdict is known by them.
    [Theory]
    [InlineData("documents/standard", "1622f4959557b6954d6af32c78b8b87f91d71fb7255255ae0f92624704b1b86b")]
    [InlineData("documents/at-least-40", "4e87be490ac600e464fab9e796319e61486d5959fbf37a7679d51d7fe674a2ac")]
    [InlineData("documents/max-revision-9", "233caf204b29dc81d5c8692f674ca34e4941a1bea9ecf70010d7d61a780a2570")]
    public void Published_rule_sets_keep_their_hash(string id, string hash) =>
        Assert.Equal(hash, RuleSetStamp.Of(Published.Single(rules => rules.Id == id)).ContentHash);

    [Fact]
    public void Whatever_decides_changes_the_hash()
    {
        DocumentRuleSet[] variants =
        [
            Standard,
            DocumentRuleSet.AtLeast40,
            DocumentRuleSet.MaxRevision9,
            Standard with { Threshold = Ratio.Of(1, 2) },
            Standard with { Scheme = VersionScheme.Asme },
            Standard with { Scheme = VersionScheme.RunningRevision },
            Standard with { AccumulatesChange = false },
            Standard with { Unit = ChangeUnit.Clauses },
            Standard with { DemandsEdition = false },
            Standard with { Triggers = EditionTriggers.None },
            Standard with { Approvals = DocumentRuleSet.ApprovalsOfPractice },
            Standard with { CopyExchange = DueDateRule.WithinWorkingDays(5) },
            Standard with { CopyExchange = DueDateRule.WithinMonths(5) },
            Standard with { CopyExchange = DueDateRule.EachCalendarYear },
            Standard with { SuggestFrom = Ratio.Of(3, 4) },
        ];

        Assert.Equal(variants.Length, variants.Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
    }

    [Fact]
    public void Names_dates_and_sentences_leave_the_hash_alone() => Assert.Equal(
        RuleSetStamp.Of(Standard).ContentHash,
        RuleSetStamp.Of(Standard with { Id = "own/rules", Version = "7", Source = LocalizedText.Same("x"), EffectiveFrom = new LocalDate(2026, 1, 1) }).ContentHash);

    [Fact]
    public void A_rule_set_may_say_since_when_it_holds() =>
        Assert.Equal(new LocalDate(2026, 1, 1), (Standard with { EffectiveFrom = new LocalDate(2026, 1, 1) }).EffectiveFrom);

    [Fact]
    public void The_order_in_which_routes_are_given_leaves_the_hash_alone() => Assert.Equal(
        RuleSetStamp.Of(Standard).ContentHash,
        RuleSetStamp.Of(Standard with { Approvals = Standard.Approvals.Reverse().ToValueList() }).ContentHash);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void A_threshold_lies_above_nought_and_not_above_one(int numerator, int denominator) =>
        Assert.Throws<ArgumentException>(() => Standard with { Threshold = Ratio.Of(numerator, denominator) });

    [Fact]
    public void Everything_may_have_to_change() => Assert.False((Standard with { Threshold = Ratio.One }).CallsForEdition(Ratio.One));

    [Fact]
    public void A_kind_and_scope_have_one_route()
    {
        var fault = Assert.Throws<ArgumentException>(() => Standard with { Approvals = Standard.Approvals.Concat(Standard.Approvals.Take(2)).ToValueList() });

        Assert.Contains("Issue of Manual has two routes", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Change of Manual has two routes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_of_an_enumeration_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Standard with { ThresholdSide = (BoundSide)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Unit = (ChangeUnit)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Scheme = null! });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Id = "Own Rules" });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Version = " " });
        Assert.ThrowsAny<ArgumentException>(() => Standard with { Source = null! });
        Assert.ThrowsAny<ArgumentException>(() => Standard.Approvals[0] with { Kind = (DocumentKind)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard.Approvals[0] with { Scope = (ApprovalScope)9 });
        Assert.ThrowsAny<ArgumentException>(() => Standard.Approvals[0] with { Route = null! });
    }

    [Theory]
    [InlineData(DocumentKind.Manual, ApprovalScope.Issue, "Prepare: general-department → Review: management-representative → Approve: general-manager")]
    [InlineData(DocumentKind.Manual, ApprovalScope.Change, "Review: management-representative → Approve: general-manager")]
    [InlineData(DocumentKind.Manual, ApprovalScope.ExternalRelease, "Approve: management-representative")]
    [InlineData(DocumentKind.Procedure, ApprovalScope.Issue, "Prepare: management-representative → Review: management-representative → Approve: general-manager")]
    [InlineData(DocumentKind.Procedure, ApprovalScope.Change, "Prepare: management-representative → Review: management-representative → Approve: general-manager")]
    [InlineData(DocumentKind.Technical, ApprovalScope.Issue, "Approve: management-representative")]
    [InlineData(DocumentKind.Technical, ApprovalScope.Change, "Approve: management-representative")]
    [InlineData(DocumentKind.Management, ApprovalScope.Issue, "Review: management-representative")]
    [InlineData(DocumentKind.Management, ApprovalScope.ExternalRelease, "Approve: management-representative")]
    public void Routes_depend_on_kind_and_scope(DocumentKind kind, ApprovalScope scope, string route) =>
        Assert.Equal(route, Standard.RouteFor(kind, scope)!.ToString());

    [Fact]
    public void A_rule_set_without_routes_knows_none() =>
        Assert.Null((Standard with { Approvals = [] }).RouteFor(DocumentKind.Manual, ApprovalScope.Change));

    private static DocumentRuleSet[] Published => [DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9];
}
