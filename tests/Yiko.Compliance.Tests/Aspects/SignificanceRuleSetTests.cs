namespace Yiko.Compliance.Aspects;

public sealed class SignificanceRuleSetTests
{
    private static readonly ScoringMethod Method = SignificanceRuleSet.P5.Groups[0].Method;

    [Fact]
    public void Every_type_is_served_by_exactly_one_group()
    {
        var group = SignificanceRuleSet.P5.Groups[0];
        var fault = Assert.Throws<ArgumentException>(() => SignificanceRuleSet.P5 with
        {
            Groups = [group with { Types = [AspectType.Air, AspectType.Soil] }, group with { Types = [AspectType.Soil] }],
        });

        Assert.Contains("the group all occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("no group serves the type solid-waste", fault.Message, StringComparison.Ordinal);
        Assert.Contains("2 groups serve the type soil", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_a_group_are_known_and_stand_once()
    {
        var fault = Assert.Throws<ArgumentException>(() => SignificanceRuleSet.P5.Groups[0] with { Types = [AspectType.Air, AspectType.Air, (AspectType)9] });

        Assert.Contains("the type Air occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("9 is no type", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SignificanceRuleSet.P5.Groups[0] with { Types = [] });
    }

    [Fact]
    public void Direct_criteria_stand_once()
    {
        var illegal = SignificanceRuleSet.Standard.DirectCriteria[0];
        var fault = Assert.Throws<ArgumentException>(() => SignificanceRuleSet.Standard with { DirectCriteria = [illegal, illegal] });

        Assert.Contains("the criterion illegal occurs twice", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_method_is_listed()
    {
        AspectFactor[] factors = [Method.Factors[0], Method.Factors[0], Method.Factors[1] with { Code = "total" }];
        var formula = ScoringFormula.Sum("a", "a", "z");
        SignificanceClass[] classes =
        [
            new() { Grade = Method.Classes[1].Grade, IsSignificant = false },
            new()
            {
                Grade = Method.Classes[1].Grade,
                IsSignificant = false,
                Conditions =
                [
                    SignificanceCondition.All(SignificanceCondition.FactorAt("q", 1), SignificanceCondition.TotalBelow(3)),
                    SignificanceCondition.FactorAt("a", 9),
                ],
            },
        ];

        var fault = Assert.Throws<ArgumentException>(() => new ScoringMethod(factors, formula, classes));

        Assert.All(
            new[]
            {
                "the factor a occurs twice", "no factor may be called total", "the formula names the factor a twice",
                "the formula names z, which is no factor of the method", "the formula does not name the factor total",
                "a method needs at least one significant class", "the class not-significant occurs twice",
                "the class not-significant has no condition and is not the last",
                "the condition q = 1 asks for a factor that the method does not have",
                "the condition a = 9 can never hold: the scale is 1/2/3/4/5",
            },
            expected => Assert.Contains(expected, fault.Message, StringComparison.Ordinal));
        Assert.Contains("a method needs at least one factor", Assert.Throws<ArgumentException>(() => new ScoringMethod([], formula, [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_beyond_the_range_of_numbers_is_refused()
    {
        FactorScale huge = new([new() { Value = 1 }, new() { Value = 1e28m }]);
        AspectFactor[] factors = [AspectFactor.Of("a", "a", "a", huge), AspectFactor.Of("b", "b", "b", huge)];

        var fault = Assert.Throws<ArgumentException>(() => new ScoringMethod(factors, ScoringFormula.Product("a", "b"), Method.Classes));
        Assert.Contains("beyond the range of numbers", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2e28m, new ScoringMethod(factors, ScoringFormula.Sum("a", "b"), Method.Classes).TotalOf([1e28m, 1e28m]));

        var sum = new ScoringMethod(factors, ScoringFormula.Sum("a", "b"), Method.Classes);
        Assert.Throws<ArgumentException>(() => sum.TotalOf([decimal.MaxValue, 1]));
        Assert.Throws<ArgumentException>(() => sum.ClaimsOf([decimal.MaxValue, 1]));
    }

    // A product of weights alone, a table that is multiplied at its lowest points, and digits that would be rounded away.
    [Fact]
    public void No_total_can_be_beyond_what_is_reckoned_exactly()
    {
        FactorScale small = new([new() { Value = 1 }, new() { Value = 2 }]);
        AspectFactor[] factors = [AspectFactor.Of("a", "a", "a", small), AspectFactor.Of("b", "b", "b", small)];
        var weight = ScoringFormula.Weighted(1e20m, ScoringFormula.Weighted(1e20m, ScoringFormula.Factor("a")));
        var table = ScoringFormula.Lookup(ScoringFormula.Factor("a"), ScoringFormula.Factor("b"), new([2], [2], [1e28m, 1, 1, 1]));

        foreach (var formula in new[]
        {
            ScoringFormula.Sum(weight, ScoringFormula.Factor("b")),
            ScoringFormula.Weighted(10m, table),
            ScoringFormula.Sum(ScoringFormula.Weighted(1e-28m, ScoringFormula.Factor("a")), ScoringFormula.Weighted(10m, ScoringFormula.Factor("b"))),
        })
        {
            Assert.Contains("reckoned exactly", Assert.ThrowsAny<ArgumentException>(() => new ScoringMethod(factors, formula, Method.Classes)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_that_a_list_holds_is_null()
    {
        Assert.ThrowsAny<ArgumentException>(() => new ScoringMethod([null!], Method.Formula, Method.Classes));
        Assert.ThrowsAny<ArgumentException>(() => new ScoringMethod(Method.Factors, Method.Formula, [null!]));
        Assert.ThrowsAny<ArgumentException>(() => ScoringFormula.Sum(ScoringFormula.Factor("a"), null!));
        Assert.ThrowsAny<ArgumentException>(() => SignificanceCondition.All(SignificanceCondition.TotalAbove(1), null!));
        Assert.ThrowsAny<ArgumentException>(() => Method.Classes[0] with { Conditions = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => SignificanceRuleSet.Standard with { DirectCriteria = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => SignificanceRuleSet.Standard with { Groups = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => Some.Pollution() with { Points = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => new AspectCase { Aspect = Some.Aspect(), History = [null!], AsOf = Some.Day });
        Assert.ThrowsAny<ArgumentException>(() => new AspectCase { Aspect = Some.Aspect(), Changes = [null!], AsOf = Some.Day });
        Assert.ThrowsAny<ArgumentException>(() => new AspectChange { Trigger = AspectTrigger.LegalChange, Date = Some.Day, AspectIds = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => Some.Evaluated(Some.Pollution()) with { Signatures = [null!] });
        Assert.ThrowsAny<ArgumentException>(() => AspectRegister.SignificantOn([null!], Some.Day));
        Assert.ThrowsAny<ArgumentException>(() => AspectRegister.CoverageOf([null!]));
        Assert.ThrowsAny<ArgumentException>(() => new AspectCase { Aspect = Some.Aspect(), Controls = [null!], AsOf = Some.Day });
        Assert.ThrowsAny<ArgumentException>(() => new AspectCase { Aspect = Some.Aspect(), Standings = [null!], AsOf = Some.Day });
    }

    [Fact]
    public void Formulas_need_two_terms_and_positive_weights()
    {
        Assert.Throws<ArgumentException>(() => ScoringFormula.Sum("a"));
        Assert.Throws<ArgumentException>(() => ScoringFormula.Product(ScoringFormula.Factor("a")));
        Assert.Throws<ArgumentException>(() => ScoringFormula.Maximum("a"));
        Assert.Throws<ArgumentException>(() => ScoringFormula.Factor("A"));
        Assert.Throws<ArgumentException>(() => ScoringFormula.Weighted(0, ScoringFormula.Factor("a")));
        Assert.Throws<ArgumentNullException>(() => ScoringFormula.Weighted(1, null!));
        Assert.Throws<ArgumentNullException>(() => ScoringFormula.Lookup(null!, ScoringFormula.Factor("a"), new([], [], [1])));
        Assert.Throws<ArgumentException>(() => SignificanceCondition.All(SignificanceCondition.TotalAbove(1)));
    }

    [Fact]
    public void Formulas_read_as_they_are_printed()
    {
        Assert.Equal("a × (b + c + d + e)", SignificanceRuleSet.P11.Groups[0].Method.ToString());
        Assert.Equal("a × max(b, c, d, e)", SignificanceRuleSet.P9.Groups[0].Method.Formula.ToString());
        Assert.Equal("0.25 × (a + b)", ScoringFormula.Weighted(0.250m, ScoringFormula.Sum("a", "b")).ToString());
        Assert.Equal("table(a × b; c)", ScoringFormula.Lookup(ScoringFormula.Product("a", "b"), ScoringFormula.Factor("c"), new([], [], [1])).ToString());
        Assert.Equal("max(a × b, c)", ScoringFormula.Maximum(ScoringFormula.Product("a", "b"), ScoringFormula.Factor("c")).ToString());
    }

    [Fact]
    public void Conditions_read_as_they_are_printed()
    {
        Assert.Equal("total ≥ 15", SignificanceCondition.TotalAtLeast(15).ToString());
        Assert.Equal("total > 15", SignificanceCondition.TotalAbove(15).ToString());
        Assert.Equal("total ≤ 6", SignificanceCondition.TotalAtMost(6).ToString());
        Assert.Equal("total ≥ 10 and total < 20", SignificanceCondition.All(SignificanceCondition.TotalAtLeast(10), SignificanceCondition.TotalBelow(20)).ToString());
        Assert.Equal("e = 5", SignificanceCondition.FactorAt("e", 5.0m).ToString());
    }

    [Fact]
    public void A_table_finds_its_cell_on_below_and_above_each_floor()
    {
        LookupTable table = new([10, 20], [5], [1, 2, 3, 4, 5, 6]);

        Assert.Equal([1m, 3m, 3m, 5m], new[] { 9.999m, 10m, 19.999m, 20m }.Select(row => table.CellOf(row, 4.999m)));
        Assert.Equal([2m, 4m, 6m], new[] { 0m, 10m, 100m }.Select(row => table.CellOf(row, 5m)));
        Assert.Equal(new([10, 20], [5], [1, 2, 3, 4, 5, 6]), table);
        Assert.Equal(new LookupTable([10, 20], [5], [1, 2, 3, 4, 5, 6]).GetHashCode(), table.GetHashCode());
        Assert.NotEqual(new([10, 20], [5], [1, 2, 3, 4, 5, 7]), table);
        Assert.False(table.Equals((object?)null));
    }

    [Fact]
    public void Every_fault_of_a_table_is_listed()
    {
        var fault = Assert.Throws<ArgumentException>(() => new LookupTable([2, 2], [3, 1], [1, -1]));

        Assert.All(
            new[] { "the floors of the rows must ascend", "the floors of the columns must ascend", "3 rows of 3 columns need 9 cells; there are 2", "a cell must not be negative" },
            expected => Assert.Contains(expected, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_sets_of_equal_content_have_one_hash_whatever_they_are_called()
    {
        var renamed = SignificanceRuleSet.Standard with { Id = "aspects/own", Version = "2" };

        Assert.Equal(RuleSetStamp.Of(SignificanceRuleSet.Standard).ContentHash, RuleSetStamp.Of(renamed).ContentHash);
        Assert.Equal(AspectGenerators.Published.Length, AspectGenerators.Published.Select(rules => RuleSetStamp.Of(rules).ContentHash).Distinct().Count());
    }

    [Fact]
    public void Whatever_decides_changes_the_hash()
    {
        var rules = SignificanceRuleSet.Standard;
        SignificanceRuleSet[] changed =
        [
            rules with { DirectCriteria = default },
            rules with { DirectCriteria = rules.DirectCriteria.Select(criterion => criterion with { State = null }).ToValueList() },
            Changed(method => method.WithClasses([method.Classes[0] with { Conditions = [SignificanceCondition.TotalAbove(15)] }, method.Classes[1]])),
            Changed(method => method.WithClasses([method.Classes[0] with { Conditions = [SignificanceCondition.TotalAtMost(15)] }, method.Classes[1]])),
            Changed(method => method.WithClasses([method.Classes[0], method.Classes[1] with { IsSignificant = true }])),
            Changed(method => new(method.Factors, ScoringFormula.Product([.. Some.PollutionFactors]), method.Classes)),
            Changed(method => new(method.Factors, ScoringFormula.Maximum([.. Some.PollutionFactors]), method.Classes)),
            Changed(method => new(method.Factors, ScoringFormula.Weighted(2, method.Formula), method.Classes)),
            Changed(method => new(method.Factors.Select(factor => factor with { Scale = new([new() { Value = 1 }]) }), method.Formula, method.Classes)),
        ];

        Assert.Equal(changed.Length + 1, changed.Prepend(rules).Select(variant => RuleSetStamp.Of(variant).ContentHash).Distinct().Count());

        SignificanceRuleSet Changed(Func<ScoringMethod, ScoringMethod> change) => rules with { Groups = rules.GroupsWith("pollution", change) };
    }

    [Fact]
    public void Canonical_text_of_a_small_method_is_fixed() => Assert.Equal(
        """{"directCriteria":[],"groups":[{"classes":[{"anyOf":[{"totalAtLeast":16}],"code":"significant","significant":true},{"code":"not-significant","significant":false}],"code":"all","factors":[{"code":"a","points":[{"value":1},{"value":2},{"value":3},{"value":4},{"value":5}]},{"code":"b","points":[{"value":1},{"value":2},{"value":3},{"value":4},{"value":5}]},{"code":"c","points":[{"value":1},{"value":2},{"value":3},{"value":4},{"value":5}]},{"code":"d","points":[{"value":1},{"value":2},{"value":3},{"value":4},{"value":5}]},{"code":"e","points":[{"value":1},{"value":2},{"value":3},{"value":4},{"value":5}]}],"formula":{"sum":["a","b","c","d","e"]},"types":["air","noise","other","resource","soil","solid-waste","water"]}],"method":"significance"}""",
        SignificanceShapes.Rules.ToDecisiveText(SignificanceRuleSet.P5));

    [Fact]
    public void Methods_and_rule_sets_are_equal_by_content()
    {
        var same = new ScoringMethod(Method.Factors, Method.Formula, Method.Classes);

        Assert.Equal(Method, same);
        Assert.Equal(Method.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Method, Method.WithClasses([Method.Classes[0]]));
        Assert.False(Method.Equals((object?)null));
        Assert.Equal(SignificanceRuleSet.P5, SignificanceRuleSet.P5 with { Groups = [SignificanceRuleSet.P5.Groups[0] with { Method = same }] });
    }

    [Fact]
    public void A_method_wants_one_value_for_each_factor()
    {
        Assert.Throws<ArgumentException>(() => Method.TotalOf([1, 2]));
        Assert.Throws<ArgumentException>(() => Method.ClaimsOf([1, 2, 3, 4, 5, 5]));
    }

    [Fact]
    public void Groups_are_found_by_type_and_code()
    {
        Assert.Equal("resources", SignificanceRuleSet.Standard.GroupOf(AspectType.Resource).ToString());
        Assert.ThrowsAny<ArgumentException>(() => SignificanceRuleSet.Standard.GroupOf((AspectType)7));
        Assert.Throws<ArgumentException>(() => SignificanceRuleSet.Standard.GroupsWith("waste", method => method));
        Assert.Throws<ArgumentNullException>(() => SignificanceRuleSet.Standard.GroupsWith("pollution", null!));
    }

    [Fact]
    public void Values_outside_an_enumeration_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Some.Aspect() with { Type = (AspectType)7 });
        Assert.ThrowsAny<ArgumentException>(() => Some.Aspect() with { Tense = (AspectTense)3 });
        Assert.ThrowsAny<ArgumentException>(() => Some.Aspect() with { State = (AspectState)3 });
        Assert.ThrowsAny<ArgumentException>(() => new AspectChange { Trigger = (AspectTrigger)4, Date = Some.Day });
        Assert.ThrowsAny<ArgumentException>(() => SignificanceRuleSet.Standard.DirectCriteria[1] with { State = (AspectState)3 });
    }

    [Fact]
    public void A_factor_stands_once_on_a_form()
    {
        var fault = Assert.Throws<ArgumentException>(() => Some.Resource(1, 1) with { Points = [FactorPoints.Of("a", 1), FactorPoints.Of("a", null)] });

        Assert.Contains("the factor a occurs twice", fault.Message, StringComparison.Ordinal);
    }

    // As registers and files hold them.
    [Fact]
    public void Types_tenses_states_and_controls_have_words()
    {
        Assert.Equal(["air", "water", "noise", "solid-waste", "soil", "resource", "other"], Words.All<AspectType>().Select(word => word.Code));
        Assert.Equal(["past", "present", "future"], Words.All<AspectTense>().Select(word => word.Code));
        Assert.Equal(["normal", "abnormal", "emergency"], Words.All<AspectState>().Select(word => word.Code));
        Assert.Equal(["programme", "operational-control", "emergency-plan"], Words.All<AspectControls>().Select(word => word.Code));
        Assert.Equal("固体废弃物", Words.Of(AspectType.SolidWaste).Name.ChineseSimplified);
    }

    [Fact]
    public void The_order_of_the_types_of_a_group_decides_nothing()
    {
        var turned = SignificanceRuleSet.P5 with { Groups = [SignificanceRuleSet.P5.Groups[0] with { Types = [.. ScoringGroup.AllTypes.Reverse()] }] };

        Assert.Equal(SignificanceRuleSet.P5.ContentHash, turned.ContentHash);
        Assert.Contains("\"types\":[\"other\",", SignificanceShapes.Rules.ToText(turned), StringComparison.Ordinal);
    }

    [Fact]
    public void Things_are_called_by_their_codes()
    {
        var standard = SignificanceRuleSet.Standard;

        Assert.Equal("scale", standard.Groups[0].Method.Factors[0].ToString());
        Assert.Equal("illegal", standard.DirectCriteria[0].ToString());
        Assert.Equal("significant", standard.Groups[0].Method.Classes[0].ToString());
    }

    [Fact]
    public void Rule_sets_say_where_they_come_from() => Assert.All(AspectGenerators.Published, rules =>
    {
        Assert.StartsWith(rules.Id == "aspects/standard" ? "P1" : rules.Id.Replace("aspects/p", "P", StringComparison.Ordinal), rules.Source.English, StringComparison.Ordinal);
        Assert.Equal(("1.0", null), (rules.Version, rules.EffectiveFrom));
        Assert.StartsWith(rules.Source.English[..2], rules.Source.ChineseSimplified, StringComparison.Ordinal);
    });

    [Fact]
    public void A_register_keeps_what_describes_an_aspect()
    {
        var aspect = Some.Aspect() with { Department = "综合部", Activity = "食堂", Impact = "污染大气", IsOnlyInfluenced = true };

        Assert.Equal(("综合部", "食堂", "污染大气", true), (aspect.Department, aspect.Activity, aspect.Impact, aspect.IsOnlyInfluenced));
    }
}
