using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecRuleSetTests
{
    [Fact]
    public void The_standard_decides_by_what_its_canonical_text_says() => Assert.Equal(
        """{"consequence":[{"value":1},{"value":3},{"value":7},{"value":15},{"value":40},{"value":100}],"controls":[{"code":"eliminate"},{"code":"prevent"},{"code":"reduce"},{"code":"isolate"},{"code":"personal-protection"}],"directCriteria":["law-breached","past-accident-uncontrolled","justified-complaint","direct-danger-uncontrolled"],"exposure":[{"value":0.5},{"value":1},{"value":2},{"value":3},{"value":6},{"value":10}],"grades":{"bands":[{"code":"slight"},{"code":"moderate","floor":20},{"code":"substantial","floor":70},{"code":"high","floor":160},{"code":"extreme","floor":320}],"floorIncluded":true},"likelihood":[{"value":0.1},{"value":0.2},{"value":0.5},{"value":1},{"value":3},{"value":6},{"value":10}],"method":"lec","offScale":"not-rated","unacceptableFrom":70}""",
        RiskShapes.Rules.ToDecisiveText(LecRuleSet.Standard));

    // Source: sha256sum over the UTF-8 bytes of each canonical text. These never change: an old verdict is known by them.
    [Theory]
    [InlineData("risks/standard", "a63296d6aa6811e8af939e1eda2e51a44c2570f51cd912c50cc0a91ebb5313ee")]
    [InlineData("risks/construction", "50752cfe63ab7c172b662d97f3e66078bc8ea8e60b430c960f7278c62a905c4a")]
    [InlineData("risks/kinney", "1e1f19370afd242ac243815a313b6ec717f71ecccf281853bf3920500d72e31f")]
    [InlineData("risks/four-colour", "acf33b55c0248b714d6072c6992decbc855c9fbeee9b6b94f4ef58c72f954657")]
    public void Published_rule_sets_keep_their_hash(string id, string hash) => Assert.Equal(hash, RuleSetStamp.Of(Published(id)).ContentHash);

    [Fact]
    public void What_only_shows_does_not_change_the_hash()
    {
        var grades = LecRuleSet.Standard.Grades;
        var renamed = LecRuleSet.Standard with
        {
            Id = "own/rules",
            Version = "7",
            Source = LocalizedText.Same("own"),
            EffectiveFrom = new NodaTime.LocalDate(2026, 1, 1),
            Numbering = GradeNumbering.HighestIsOne,
            Grades = new(grades.Bands.Select(band => band with { Grade = band.Grade with { Colour = null, Action = null, Name = LocalizedText.Same("x") } })),
        };

        Assert.Equal(RuleSetStamp.Of(LecRuleSet.Standard).ContentHash, RuleSetStamp.Of(renamed).ContentHash);
    }

    [Fact]
    public void Whatever_decides_changes_the_hash()
    {
        var standard = LecRuleSet.Standard;
        LecRuleSet[] variants =
        [
            standard,
            standard with { Likelihood = standard.Exposure! },
            standard with { Exposure = null },
            standard with { Exposure = standard.Likelihood },
            standard with { Consequence = standard.Likelihood },
            standard with { Grades = LecRuleSet.Kinney.Grades },
            standard with { Grades = standard.Grades.WithFloorSide(BoundSide.Excluded) },
            standard with { UnacceptableFrom = 160m },
            standard with { DirectCriteria = RiskCriteria.None },
            standard with { TakesValuesBetweenPoints = true },
            standard with { Controls = ControlHierarchy.Iso45001 },
        ];

        Assert.Distinct(variants.Select(rules => RuleSetStamp.Of(rules).ContentHash));
    }

    [Theory]
    [InlineData("risks/standard", "substantial")]
    [InlineData("risks/construction", "high")]
    [InlineData("risks/kinney", "substantial")]
    [InlineData("risks/four-colour", "general")]
    [InlineData("risks/matrix-5x5", "substantial")]
    public void The_lowest_unacceptable_grade_is_that_of_the_limit(string id, string grade) =>
        Assert.Equal(grade, Published(id).LowestUnacceptableGrade.Code);

    // Classic scales: 90 and 100 can occur, and none of 160 to 179.
    [Theory]
    [InlineData(100, true, "rules.lec.limit-inside-band")]
    [InlineData(126, true, "rules.lec.limit-inside-band")]
    [InlineData(165, true, "")]
    [InlineData(70, true, "")]
    [InlineData(160, false, "")]
    [InlineData(100, false, "rules.lec.limit-inside-band")]
    public void A_limit_inside_a_band_is_found_where_scores_lie_on_either_side(int limit, bool isIncluded, string expected)
    {
        var side = isIncluded ? BoundSide.Included : BoundSide.Excluded;
        var findings = VerdictFormats.Risks.RuleSets.Analysis(
            LecRuleSet.Standard with { UnacceptableFrom = limit, Grades = LecRuleSet.Standard.Grades.WithFloorSide(side) });

        Assert.Equal(expected, string.Join(";", findings.Select(finding => finding.Reason.Code)));
        Assert.All(findings, finding => Assert.Equal(("$.unacceptableFrom", Severity.Warning), (finding.Path, finding.Severity)));
    }

    [Fact]
    public void A_limit_inside_a_band_is_told_with_the_scores_beside_it()
    {
        var finding = Assert.Single(VerdictFormats.Risks.RuleSets.Analysis(LecRuleSet.Standard with { UnacceptableFrom = 126m }));

        Assert.Equal(
            "The limit 126 lies inside grade “substantial danger”: 120 is acceptable and 126 is not, with the same grade and action.",
            RationaleFormatter.English.Sentence(finding.Reason));
    }

    [Theory]
    [InlineData(100, "rules.lec.limit-inside-interpolated-band")]
    [InlineData(5, "rules.lec.limit-inside-interpolated-band")]
    [InlineData(160, "")]
    public void Where_any_value_counts_any_limit_beside_a_floor_lies_inside_a_band(int limit, string expected) =>
        Assert.Equal(
            expected,
            string.Join(";", VerdictFormats.Risks.RuleSets.Analysis(LecRuleSet.Standard with { UnacceptableFrom = limit, TakesValuesBetweenPoints = true })
                .Select(finding => finding.Reason.Code)));

    // Source: Kinney and Wiruth 1976 against the 20/70/160/320 bands: four triples fall into another grade.
    [Fact]
    public void Kinneys_bands_differ_from_the_standard_in_four_cells()
    {
        var comparer = VerdictFormats.Risks.Compare(LecRuleSet.Standard, LecRuleSet.Kinney);
        var changed = from l in Likelihoods
                      from e in Exposures
                      from c in Consequences
                      where !comparer.Compare(Factors(l, e, c)).Changes.IsEmpty
                      select (l, e, c);

        Assert.Equal([(3m, 3m, 40m), (6m, 2m, 15m), (6m, 10m, 3m), (10m, 6m, 3m)], changed);
    }

    [Fact]
    public void Grades_are_numbered_in_either_direction()
    {
        var colours = LecRuleSet.FourColour;

        Assert.Equal(1, colours.Grades.NumberOf(colours.Grades.Find("major")!, colours.Numbering));
        Assert.Equal(5, LecRuleSet.Standard.Grades.NumberOf(LecRuleSet.Standard.Grades.Find("extreme")!, LecRuleSet.Standard.Numbering));
    }

    // Printed variants that need other points, other bands, other counts of grades: all of them data.
    [Theory]
    [InlineData("100,60,15,7,3,1", "70,160,320", "10,10,60", "6000", 3)]
    [InlineData("100,80,50,25,10,1", "70,160,320", "1,10,25", "250", 2)]
    [InlineData("40,15,7,3,1", "50,100", "3,6,7", "126", 2)]
    [InlineData("100,40,15,7,3,1", "20,70,200,400", "6,10,3", "180", 2)]
    [InlineData("110,55,25,7,3", "20,70,160,320", "1,1,110", "110", 2)]
    public void Printed_variants_are_data(string consequence, string floors, string factors, string score, int rank)
    {
        var rules = LecRuleSet.Standard with
        {
            Id = "own/variant",
            Consequence = new(Numbers(consequence).Select(value => new ScalePoint { Value = value })),
            Grades = new(Numbers(floors).Select(floor => (decimal?)floor).Prepend(null).Select((floor, i) => new GradeBand<decimal>
            {
                Grade = new() { Code = "grade-" + i, Name = LocalizedText.Same("grade " + i) },
                Floor = floor,
            })),
        };
        var parts = Numbers(factors);

        var verdict = new LecRiskAssessor(rules).Assess(Factors(parts[0], parts[1], parts[2]));
        Assert.Equal((decimal?)Numbers(score)[0], verdict.Score);
        Assert.Equal("grade-" + rank, verdict.Grade?.Code);
    }

    // Points of more than 32 bits, more cells than the matrix keeps: rules that no practice prints, yet exact.
    [Fact]
    public void Large_points_and_long_scales_are_exact()
    {
        var scale = new FactorScale(Enumerable.Range(1, 200).Select(i => new ScalePoint { Value = i * 10_000_000_000m }));
        var assessor = new LecRiskAssessor(LecRuleSet.Standard with { Likelihood = scale, Exposure = scale, Consequence = new([new ScalePoint { Value = 0.5m }]) });

        Assert.Equal(3_000_000_000_000_000_000_000m, assessor.Assess(Factors(20_000_000_000m, 300_000_000_000m, 0.5m)).Score);
        Assert.Equal(RiskStatus.NotRated, assessor.Assess(Factors(20_000_000_001m, 300_000_000_000m, 0.5m)).Status);
    }

    [Fact]
    public void An_invalid_rule_set_cannot_be_made()
    {
        var standard = LecRuleSet.Standard;

        Assert.Throws<ArgumentException>(() => standard with { Id = "Risks Standard" });
        Assert.Throws<ArgumentException>(() => standard with { Version = " " });
        Assert.Throws<ArgumentNullException>(() => standard with { Source = null! });
        Assert.Throws<ArgumentNullException>(() => standard with { Likelihood = null! });
        Assert.Throws<ArgumentNullException>(() => standard with { Consequence = null! });
        Assert.Throws<ArgumentNullException>(() => standard with { Grades = null! });
        Assert.Throws<ArgumentNullException>(() => standard with { Controls = null! });
        Assert.Throws<ArgumentException>(() => standard with { UnacceptableFrom = 0m });
    }

    [Fact]
    public void A_hierarchy_of_controls_lists_every_fault()
    {
        var level = Term.Of("isolate", "isolate", "隔离");

        Assert.Contains("at least two levels", Assert.Throws<ArgumentException>(() => new ControlHierarchy([level])).Message, StringComparison.Ordinal);
        Assert.Contains("isolate occurs twice", Assert.Throws<ArgumentException>(() => new ControlHierarchy([level, level])).Message, StringComparison.Ordinal);
        Assert.Equal(ControlHierarchy.Manual, new ControlHierarchy(ControlHierarchy.Manual.Levels));
        Assert.Equal(ControlHierarchy.Manual.GetHashCode(), new ControlHierarchy(ControlHierarchy.Manual.Levels).GetHashCode());
        Assert.False(ControlHierarchy.Manual.Equals((object)ControlHierarchy.Iso45001));
        Assert.False(ControlHierarchy.Manual.Equals(null));
        Assert.Equal("eliminate > prevent > reduce > isolate > personal-protection", ControlHierarchy.Manual.ToString());
    }

    private static LecRuleSet Published(string id) =>
        RiskGenerators.Published.Single(rules => rules.Id == id);

    private static decimal[] Numbers(string text) =>
        [.. text.Split(',').Select(part => decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
}
