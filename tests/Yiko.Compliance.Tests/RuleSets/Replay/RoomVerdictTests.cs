using Yiko.Compliance.Aspects;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>In every room, any verdict under any rule set survives storage with its rationale, and verifies.</summary>
public sealed class RoomVerdictTests
{
    [Property]
    public Property Evaluations_of_aspects_survive_storage() => Prop.ForAll(
        Arb.From(from rules in AspectGenerators.AnyRuleSet from scores in AspectGenerators.Any(rules) select (rules, scores)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.Aspects, new ScoringAspectEvaluator(test.rules).Evaluate(test.scores), test.rules));

    [Property]
    public Property Status_of_suppliers_survives_storage() => Prop.ForAll(
        SupplierArbitraries.AnyRuleSet(),
        SupplierArbitraries.Histories(),
        (rules, history) => StoredVerdicts.AssertSurvives(VerdictFormats.SupplierStatus, new AbcSupplierClassifier(rules).Classify(history), rules));

    [Property]
    public Property Scores_of_suppliers_survive_storage() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(SupplierRuleSet.Standard, SupplierRuleSet.FourClasses, GoldenSuppliers.WithVetoes)
            from policy in Gen.Elements(Enum.GetValues<MissingScorePolicy>())
            from points in Gen.CollectToArray(rules.ScoreCard.Criteria, criterion => Gen.Choose(-5, 1050).Select(tenths => (criterion.Code, Score: tenths < 0 ? (decimal?)null : tenths / 10m)))
            from vetoes in Gen.SubListOf(rules.ScoreCard.Vetoes.AsEnumerable())
            select (rules: rules with { MissingScores = policy }, scores: new SupplierScores
            {
                Scores = [.. points.Select(point => new CriterionScore { Criterion = point.Code, Score = point.Score })],
                Vetoes = [.. vetoes.Select(veto => new VetoFinding { Veto = veto.Code, Count = 2 })],
            })),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.SupplierScores, new WeightedSupplierScorer(test.rules).Score(test.scores), test.rules));

    [Property]
    public Property Appraisals_of_objectives_survive_storage() => Prop.ForAll(
        Arb.From(from rules in ObjectiveGenerators.AnyRuleSet from report in ObjectiveGenerators.Any select (rules, report)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.Objectives, new ExactObjectiveAppraiser(test.rules).Appraise(test.report), test.rules));

    [Property]
    public Property Version_decisions_survive_storage() => Prop.ForAll(
        Arb.From(from rules in DocumentGenerators.RuleSets from change in DocumentGenerators.ChangesUnder(rules) select (rules, change)),
        test => StoredVerdicts.AssertSurvives(VerdictFormats.Documents, new EditionShareDocumentVersioner(test.rules).Revise(test.change), test.rules));

    [Fact]
    public void A_request_that_the_rule_set_cannot_decide_is_told()
    {
        var rules = DocumentRuleSet.Standard;
        var record = VerdictFormats.Documents.Record(new EditionShareDocumentVersioner(rules).Revise(new() { Current = DocumentVersion.Parse("A/0") }), StoredVerdicts.Day);
        var other = record with { Request = VerdictFormats.Documents.WriteRequest(new() { Current = VersionScheme.SingleLetter.First }) };

        var verification = VerdictFormats.Documents.Verify(other, rules);

        Assert.Equal(VerificationOutcome.Unreadable, verification.Outcome);
        Assert.Equal(["$.request: decision.replay.undecidable", "$.request: document.obstacle.other-scheme"], verification.Findings.Select(finding => finding.ToString()));
    }

    // One fault each, where a type is told by a word or a value follows rules of its own.
    [Theory]
    [InlineData("""{"kind":"sometimes"}""", """{"kind":"none"}""", "$.objective.criterion.kind: rules.json.unknown-word")]
    [InlineData("""{}""", """{"kind":"none"}""", "$.objective.criterion.kind: rules.json.missing-property")]
    [InlineData("""[]""", """{"kind":"none"}""", "$.objective.criterion: rules.json.wrong-kind")]
    [InlineData("""{"kind":7}""", """{"kind":"none"}""", "$.objective.criterion.kind: rules.json.wrong-kind")]
    [InlineData("""{"kind":"at-least","target":"1","kind":"at-most"}""", """{"kind":"none"}""", "$.objective.criterion.kind: rules.json.duplicate-property")]
    [InlineData("""{"kind":"at-least"}""", """{"kind":"none"}""", "$.objective.criterion.target: rules.json.missing-property")]
    [InlineData("""{"kind":"zero-occurrences","target":"0"}""", """{"kind":"none"}""", "$.objective.criterion.target: rules.json.unknown-property")]
    [InlineData("""{"kind":"all-of"}""", """{"kind":"none"}""", "$.objective.criterion.parts: rules.json.missing-property")]
    [InlineData("""{"kind":"all-of","parts":[]}""", """{"kind":"none"}""", "$.objective.criterion.parts: rules.json.too-few-items")]
    [InlineData("""{"kind":"at-least","target":"much"}""", """{"kind":"none"}""", "$.objective.criterion.target: rules.json.refused-text")]
    [InlineData("""{"kind":"at-least","target":"1"}""", """{"kind":"ratio","numerator":"1.5","denominator":"2"}""", "$.measurement.numerator: rules.json.refused-text")]
    [InlineData("""{"kind":"at-least","target":"1"}""", """{"kind":"all-of","parts":[{"kind":"count"}]}""", "$.measurement.parts[0].occurrences: rules.json.missing-property")]
    public void A_faulty_report_is_told_with_its_place(string criterion, string measurement, string finding) => Assert.Equal(
        [finding],
        VerdictFormats.Objectives.ReadRequest($$"""{"measurement":{{measurement}},"objective":{"criterion":{{criterion}},"id":"X"} }""").Findings.Select(found => found.ToString()));

    [Fact]
    public void A_number_that_nobody_ever_counted_is_refused()
    {
        var json = """{"measurement":{"kind":"count","occurrences":"9"},"objective":{"criterion":{"kind":"zero-occurrences"},"id":"X"}}"""
            .Replace("9", new string('9', 10_001), StringComparison.Ordinal);

        Assert.Equal("$.measurement.occurrences: rules.json.refused-text", Assert.Single(VerdictFormats.Objectives.ReadRequest(json).Findings.AsEnumerable()).ToString());
    }

    [Theory]
    [InlineData("""{"text":"A"}""", "$.current.text: rules.json.refused-text")]
    [InlineData("""{"text":"1","scheme":{"parts":[{"first":0,"separator":" "}],"resetsLowerParts":true}}""", "$.current.scheme.parts[0].separator: rules.document.not-a-separator")]
    [InlineData("""{"text":"1","scheme":{"resetsLowerParts":true}}""", "$.current.scheme.parts: rules.json.missing-property")]
    public void A_faulty_version_is_told_with_its_place(string version, string finding) => Assert.Equal(
        [finding],
        VerdictFormats.Documents.ReadRequest("{\"current\":" + version + "}").Findings.Select(found => found.ToString()));
}
