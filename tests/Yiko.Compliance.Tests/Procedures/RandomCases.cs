using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>
/// Random rule sets over few stages and random logs of cases that link one another: re-openings, several entries of one day, signatures too
/// many, evidence without a step, entries out of order and twice.
/// </summary>
internal static class RandomCases
{
    private static readonly string[] Ids = ["T-1", "T-2", "T-3", "T-4"];
    private static readonly string[] StepCodes = ["go", "back", "turn"];
    private static readonly string[] People = ["p1", "p2", "p3"];
    private static readonly string[] UnitCodes = ["u1", "u2"];
    private static readonly LocalDate Start = new(2026, 1, 1);

    public static Gen<ProcedureRuleSet> Rules { get; } =
        from samePerson in Gen.Elements(SamePersonPolicy.Forbid, SamePersonPolicy.Warn, SamePersonPolicy.Allow)
        from draws in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 999), 10), 9)
        select SmallRules.With(samePerson, [.. draws.Select(StepOf)]);

    /// <summary>Cases of one log, some of which link one another.</summary>
    public static Gen<Case[]> Logs { get; } =
        from draws in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 999), 24), 40)
        from count in Gen.Choose(1, 4)
        from length in Gen.Choose(1, 40)
        from asOf in Gen.Choose(0, 60)
        select LogOf([.. draws.Take(length)], count, asOf);

    public static Gen<(ProcedureRuleSet Rules, Case[] Log)> Any { get; } =
        from rules in Rules
        from log in Logs
        select (rules, log);

    // Most steps lead on by a stage; every third leads back, and most of these reopen.
    private static ProcedureStep StepOf(int[] draw)
    {
        var from = draw[0] % 3;
        var isBack = draw[1] % 3 == 0;
        var to = isBack ? draw[2] % (from + 1) : Math.Min(3, from + 1 + (draw[2] % 5 == 0 ? 1 : 0));
        var needs = Enumerable.Range(0, draw[3] % 4).Select(i => SmallRules.Asked[draw[4 + i] % SmallRules.Asked.Length]).Distinct();
        return SmallRules.Step(StepCodes[isBack ? 1 + (draw[7] % 2) : draw[7] % 8 == 0 ? 2 : 0], SmallRules.Stages[from], SmallRules.Stages[to], [.. needs]) with
        {
            Reopens = isBack && draw[8] % 4 != 0,
            Keeps = draw[8] % 7 == 0 ? ["parts:all", "route:sheet"] : [],
            When = draw[9] % 6 == 0 ? [new() { Field = "word", Words = [draw[9] % 12 == 0 ? "red" : "blue"] }] : [],
        };
    }

    private static Case[] LogOf(int[][] draws, int count, int asOf)
    {
        var entries = Ids.Take(count).ToDictionary(id => id, _ => new List<CaseEntry>());
        var day = Start;
        foreach (var draw in draws)
        {
            day = day.PlusDays(draw[0] % 3 == 0 ? 1 : 0);
            var own = entries[Ids[draw[1] % count]];
            own.Add(draw[2] % 40 == 0 && own.Count > 0 ? own[^1] : EntryOf(draw, draw[2] % 30 == 1 ? day.PlusDays(-3) : day, count));
        }

        return [.. entries.Select(one => new Case { Kind = "thing", Id = one.Key, AsOf = Start.PlusDays(asOf), Entries = one.Value.ToValueList() })];
    }

    private static CaseEntry EntryOf(int[] draw, LocalDate date, int count) => new()
    {
        Date = date,
        Step = draw[3] % 3 == 0 ? null : StepCodes[draw[4] % 8 < 5 ? 0 : draw[4] % 3],
        By = draw[5] % 5 == 0 ? null : People[draw[5] % 3],
        Unit = draw[6] % 5 == 0 ? null : UnitCodes[draw[6] % 2],
        Present = [.. Each(draw[7], "abcd").Select(part => (part is 'a' or 'b' ? "all" : "some", part.ToString()))],
        NotApplicable = draw[8] % 6 == 0 ? [("all", draw[8] % 4 < 2 ? "a" : "b", draw[8] % 12 == 0 ? " " : "why")] : [],
        Signatures = [.. Enumerable.Range(0, draw[9] % 3).Select(i => SignatureOf(draw[10 + i], date))],
        Values = [.. ValuesOf(draw, date)],
        Links = [.. Enumerable.Range(0, draw[18] % 3).Select(i => LinkOf(draw[19 + i], count))],
    };

    private static IEnumerable<char> Each(int draw, string all) => all.Where((_, i) => (draw >> i) % 3 == 0);

    private static CaseSignature SignatureOf(int draw, LocalDate date) => new()
    {
        Route = "sheet",
        Act = draw % 2 == 0 ? "prepare" : "approve",
        Role = draw % 7 == 0 ? (draw % 2 == 0 ? "boss" : "writer") : (draw % 2 == 0 ? "writer" : "boss"),
        Person = People[draw / 2 % 3],
        Date = draw % 5 == 0 ? date.PlusDays(-1 - (draw % 3)) : draw % 31 == 0 ? date.PlusDays(1) : null,
    };

    private static IEnumerable<CaseValue> ValuesOf(int[] draw, LocalDate date)
    {
        if (draw[13] % 3 == 0) yield return CaseValue.Of("fact", draw[13] % 4 != 0);
        if (draw[14] % 3 == 0) yield return CaseValue.Of("word", draw[14] % 20 == 0 ? "green" : draw[14] % 2 == 0 ? "red" : "blue");
        if (draw[15] % 4 == 0) yield return CaseValue.Of("responsible-department", UnitCodes[draw[15] % 2]);
        if (draw[16] % 7 == 0) yield return CaseValue.Of("findings", (ValueList<string>)(draw[16] % 2 == 0 ? ["F-1"] : ["F-1", "F-2"]));
        if (draw[17] % 7 == 0) yield return CaseValue.Of("concerned", (ValueList<string>)(draw[17] % 2 == 0 ? ["u1"] : ["u1", "u2"]));
        if (draw[22] % 5 == 0)
            yield return CaseValue.Of("there", (ValueList<CasePerson>)[new() { Person = People[draw[22] % 3], Roles = draw[23] % 2 == 0 ? ["boss"] : [] }]);
        if (draw[21] % 4 == 0) yield return CaseValue.Of("order", (ValueList<(string, LocalDate)>)[("first", date.PlusDays((draw[21] % 3) - 1))]);
    }

    private static CaseLink LinkOf(int draw, int count) => new()
    {
        Link = (draw % 3) switch { 0 => "one", 1 => "any", _ => "each" },
        To = draw % 11 == 0 ? "nowhere" : Ids[draw / 3 % count],
        Item = draw % 3 == 2 ? (draw % 2 == 0 ? "F-1" : "F-2") : null,
        For = draw % 3 == 1 ? UnitCodes[draw % 2] : null,
    };
}
