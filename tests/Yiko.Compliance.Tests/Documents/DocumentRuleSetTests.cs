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
        + "{\"kind\":\"management\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"policy\",\"samePerson\":\"forbid\",\"scope\":\"issue\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"general-manager\"}}]},"
        + "{\"kind\":\"policy\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"work-instruction\",\"samePerson\":\"forbid\",\"scope\":\"issue\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]},"
        + "{\"kind\":\"work-instruction\",\"samePerson\":\"forbid\",\"scope\":\"change\",\"steps\":[{\"act\":\"review\",\"role\":{\"code\":\"management-representative\"}},{\"act\":\"approve\",\"role\":{\"code\":\"general-manager\"}}]},"
        + "{\"kind\":\"work-instruction\",\"samePerson\":\"forbid\",\"scope\":\"external-release\",\"steps\":[{\"act\":\"approve\",\"role\":{\"code\":\"management-representative\"}}]}],"
        + "\"copyExchange\":\"never\",\"duty\":\"mandatory\",\"method\":\"edition-share\","
        + "\"scheme\":{\"parts\":[{\"first\":1,\"letters\":\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"},{\"first\":0,\"separator\":\"/\"}],\"resetsLowerParts\":true},"
        + "\"threshold\":0.4,\"thresholdIncluded\":false,\"triggers\":[\"standard-replaced\",\"organisation-changed\",\"scope-changed\",\"ordered\",\"structure-changed\"],\"unit\":\"characters\"}",
        DocumentShapes.Rules.ToDecisiveText(Standard));

    // Source: sha256sum over the UTF-8 bytes of each canonical text. These never change: an old verdict is known by them.
    [Theory]
    [InlineData("documents/standard", "cc903dede554f96906e6ac8adc499bd92f09ab4c858d2fb0fe663419daee4c4e")]
    [InlineData("documents/at-least-40", "33270ea58d7ae957123ea10d1036c212215e500048da8807730d76d0fea2296d")]
    [InlineData("documents/max-revision-9", "f1a1dd6aacdfe8d7e3db7ebc4c94cd67e708bb7a249ded82acb8fb6f07e82e1f")]
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
            Standard with { CopyExchange = DueDateRule.WithinDays(5) },
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
