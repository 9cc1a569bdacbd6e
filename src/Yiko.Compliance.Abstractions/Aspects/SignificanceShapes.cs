using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>
/// How rules of significance stand in JSON. Points from 0 to 1,000,000 with at most three decimals, weights above 0 with at most six, bounds
/// and cells up to 10¹⁸ with at most nine; totals of at most 28 digits, so that every total is exact.
/// </summary>
internal static class SignificanceShapes
{
    private static readonly Shape<DirectCriterion> Criterion = Shape.Of<DirectCriterion>(criterion =>
    {
        var code = criterion.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var sentence = criterion.Required("sentence", Shape.Wording, of => of.Sentence, decides: false, about: "What is said when the criterion applies.");
        var rule = criterion.Required(
            "rule", Shape.Convert(Shape.Written(TextForm.Rule), (RuleId id) => id.ToString(), RuleId.Parse), of => of.Rule, decides: false, about: "The number of the rule, such as ENV-13.");
        var clause = criterion.Required("clause", Shape.Clause, of => of.Clause, decides: false, about: "Where the criterion stands.");
        var state = criterion.Optional(
            "state", Shape.KnownWord<AspectState>(), of => of.State, about: "The state in which the criterion applies by itself; without it the assessor says whether it applies.");
        return read => new() { Code = code(read), Sentence = sentence(read), Rule = rule(read), Clause = clause(read), State = state(read) };
    });

    private static readonly Shape<ValueList<AspectType>> Types =
        Shape.Unordered(Shape.List(Shape.KnownWord<AspectType>(), 1, ScoringGroup.AllTypes.Count, Repeated), type => Words.Of(type).Code);

    private static readonly Shape<AspectFactor> Factor = Shape.Of<AspectFactor>(factor =>
    {
        var code = factor.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var name = factor.Required("name", Shape.Wording, of => of.Name, decides: false);
        var points = factor.Required("points", Shape.Points, of => of.Scale);
        return read => new() { Code = code(read), Name = name(read), Scale = points(read) };
    });

    private static readonly Shape<SignificanceClass> Class = Shape.Of<SignificanceClass>(holding =>
    {
        var grade = Shape.TellGrade(holding, of => of.Grade);
        var significant = holding.Required("significant", Shape.Truth, of => of.IsSignificant, about: "Whether aspects of the class are significant.");
        var conditions = holding.Usual(
            "anyOf",
            Shape.List(ConditionShapes.Condition, 1, Shape.MostItems),
            of => of.Conditions,
            [],
            about: "The class claims an aspect when any of these holds. The last class may have none and then takes what no other claims.");
        return read => new() { Grade = grade(read), IsSignificant = significant(read), Conditions = conditions(read) };
    });

    private static readonly Shape<ScoringGroup> Group = Shape.Of<ScoringGroup>(group =>
    {
        var code = group.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var types = group.Required("types", Types, of => of.Types);
        var factors = group.Required(
            "factors", Shape.List(Factor, 1, Shape.MostItems, Reserved), of => of.Method.Factors, about: "The factors with the points that each may have.");
        var formula = group.Required("formula", FormulaShapes.Formula, of => of.Method.Formula, about: "The total; it names each factor once.");
        var classes = group.Required(
            "classes", Shape.List(Class, 1, Shape.MostItems, WithoutCondition), of => of.Method.Classes, about: "The first class that claims an aspect holds; at least one is significant.");
        group.Check(read => FaultsOf(formula(read), factors(read)).Concat(FaultsOf(classes(read), factors(read))));
        return read => new() { Code = code(read), Types = types(read), Method = new(factors(read), formula(read), classes(read)) };
    });

    /// <summary>Rule sets.</summary>
    public static Shape<SignificanceRuleSet> Rules { get; } = Shape.Of<SignificanceRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "significance");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var criteria = rules.Required(
            "directCriteria", Shape.List(Criterion, 0, Shape.MostItems), of => of.DirectCriteria, about: "What makes an aspect significant whatever its points.");
        var groups = rules.Required(
            "groups", Shape.List(Group, 1, ScoringGroup.AllTypes.Count, ServedTwice), of => of.Groups, about: "Types of aspects that are scored alike; each type in exactly one.");
        var programme = rules.Usual(
            "significantDemands",
            Shape.TruthAs(no: "programme-or-control", yes: "programme"),
            of => of.ProgrammeIsDemanded,
            default,
            about: "What a significant aspect demands. Left out: a programme or a documented control.");
        var days = rules.Usual(
            "daysToAnswerChanges",
            Shape.CountedWhole(NumberForm.Whole(0, 36_500)),
            of => of.DaysToAnswerChanges,
            default,
            about: "Within how many days a change is answered by an evaluation. Left out: on its day.");
        rules.Check(read => ScoringGroup.AllTypes
            .Except(groups(read).SelectMany(group => group.Types))
            .Select(type => ((string?)"groups", SignificanceFileReasons.TypeWithoutGroup(Words.Of(type).Code))));
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            DirectCriteria = criteria(read),
            Groups = groups(read),
            ProgrammeIsDemanded = programme(read),
            DaysToAnswerChanges = days(read),
        };
    });

    private static IEnumerable<(int, string?, Reason)> Repeated(IReadOnlyList<(int Place, AspectType Type)> types)
    {
        HashSet<AspectType> seen = [];
        return types.Where(type => !seen.Add(type.Type)).Select(type => (type.Place, (string?)null, Again(type.Type)));
    }

    private static IEnumerable<(int, string?, Reason)> ServedTwice(IReadOnlyList<(int Place, ScoringGroup Group)> groups)
    {
        HashSet<AspectType> seen = [];
        return
            from read in groups
            from served in read.Group.Types.Select((type, i) => (Type: type, Within: JsonPath.Item("types", i)))
            where !seen.Add(served.Type)
            select (read.Place, (string?)served.Within, Again(served.Type));
    }

    private static IEnumerable<(int, string?, Reason)> Reserved(IReadOnlyList<(int Place, AspectFactor Factor)> factors) => factors
        .Where(read => read.Factor.Code == SignificanceCondition.TotalCode)
        .Select(read => (read.Place, (string?)"code", SignificanceFileReasons.ReservedCode(read.Factor.Code)));

    private static IEnumerable<(int, string?, Reason)> WithoutCondition(IReadOnlyList<(int Place, SignificanceClass Class)> classes) => classes
        .Take(classes.Count - 1)
        .Where(read => read.Class.Conditions.IsEmpty)
        .Select(read => (read.Place, (string?)null, (Reason)SignificanceFileReasons.NoCondition));

    private static List<(string? Member, Reason Reason)> FaultsOf(ScoringFormula formula, ValueList<AspectFactor> factors)
    {
        string[] codes = [.. factors.Select(factor => factor.Code)];
        HashSet<string> named = new(StringComparer.Ordinal);
        List<(string?, Reason)> faults = [];
        foreach (var (within, factor) in FormulaShapes.FactorsIn(formula))
        {
            if (Array.IndexOf(codes, factor) < 0) faults.Add(("formula" + within, SignificanceFileReasons.UnknownFactor(factor, codes)));
            else if (!named.Add(factor)) faults.Add(("formula" + within, JsonReasons.RepeatedValue(factor)));
        }

        faults.AddRange(codes.Where(code => !named.Contains(code)).Select(code => ((string?)"formula", SignificanceFileReasons.UnusedFactor(code))));
        if (faults.Count == 0 && !ExactTotals.AreExact(formula, factors)) faults.Add(("formula", SignificanceFileReasons.TotalTooLong));
        return faults;
    }

    private static IEnumerable<(string? Member, Reason Reason)> FaultsOf(ValueList<SignificanceClass> classes, ValueList<AspectFactor> factors)
    {
        var asked =
            from item in classes.Select((known, i) => (Class: known, Within: JsonPath.Item("classes", i)))
            from condition in item.Class.Conditions.Select((known, i) => (Condition: known, Within: JsonPath.Item(item.Within + ".anyOf", i)))
            from place in ConditionShapes.FactorsIn(condition.Condition)
            select (Within: condition.Within + place.Within, place.Asked);
        foreach (var (within, condition) in asked)
        {
            var factor = factors.FirstOrDefault(known => known.Code == condition.Factor);
            if (factor is null) yield return (within + ".code", SignificanceFileReasons.UnknownFactor(condition.Factor, factors.Select(known => known.Code)));
            else if (!factor.Scale.Contains(condition.Points)) yield return (within + ".points", SignificanceFileReasons.PointOffScale(condition.Points, factor));
        }

        if (!classes.Any(known => known.IsSignificant)) yield return ("classes", SignificanceFileReasons.NothingSignificant);
    }

    private static Reason Again(AspectType type) => JsonReasons.RepeatedValue(Words.Of(type).Code);
}
