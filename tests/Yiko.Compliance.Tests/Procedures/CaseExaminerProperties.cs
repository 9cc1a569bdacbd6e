using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Procedures;

/// <summary>The laws of cases over random rule sets and random logs of cases that link one another.</summary>
public sealed class CaseExaminerProperties
{
    private static readonly Arbitrary<(ProcedureRuleSet Rules, Case[] Log)> Logs = Arb.From(RandomCases.Any);

    // The laws below say little if nothing is ever accepted or reopened.
    [Fact]
    public void Random_logs_take_steps_reopen_and_are_refused()
    {
        var standings = RandomCases.Any.Sample(500).SelectMany(test => Standings(test.Rules, test.Log)).ToArray();
        var verdicts = standings.SelectMany(standing => standing.Entries).Where(entry => entry.Entry.Step is not null).ToArray();
        string[] codes = [.. standings.SelectMany(standing => standing.Rationale).Select(reason => reason.Code).Distinct()];

        Assert.InRange(verdicts.Count(verdict => verdict.IsAccepted == true), 500, int.MaxValue);
        Assert.InRange(standings.Count(standing => standing.Stage is "s2" or "s3"), 100, int.MaxValue);
        string[] rare =
        [
            "procedures.parts.missing", "procedures.parts.too-few", "procedures.parts.not-applicable-without-reason", "procedures.route.missing", "procedures.route.wrong-role",
            "procedures.route.wrong-order", "procedures.route.same-person", "procedures.gate.no-such-step", "procedures.order.wrong", "procedures.link.none",
            "procedures.persons.not-independent", "procedures.persons.absent", "procedures.value.unknown", "procedures.evidence.stale",
            "procedures.fact.unmet", "procedures.log.out-of-order", "procedures.log.repeated", "procedures.as-of.later",
        ];
        Assert.Empty(rare.Except(codes));
    }

    [Property(MaxTest = 600)]
    public Property Verdicts_and_stages_are_those_of_the_slow_oracle() => Prop.ForAll(Logs, test =>
    {
        foreach (var standing in Standings(test.Rules, test.Log))
        {
            CaseOracle oracle = new(test.Rules, standing.Case);
            for (var i = 0; i < standing.Entries.Count; i++)
            {
                var shown = $"{standing.Case.Id}, entry {i + 1}: {string.Join("; ", standing.Entries[i].Rationale)}; oracle {string.Join(",", oracle.Verdicts[i].Unmet)}";
                Assert.True(oracle.Verdicts[i].IsAccepted == standing.Entries[i].IsAccepted, shown);
                if (oracle.Verdicts[i].Unmet.Length > 0)
                    Assert.True(oracle.Verdicts[i].Unmet.SequenceEqual(standing.Entries[i].Rules.Select(rule => rule.ToString()).Order(StringComparer.Ordinal)), shown);
            }

            Assert.Equal(oracle.Stage, standing.Stage);
        }
    });

    [Property(MaxTest = 300)]
    public Property What_is_refused_changes_nothing() => Prop.ForAll(Logs, test =>
    {
        foreach (var standing in Standings(test.Rules, test.Log))
        {
            var without = standing.Case with { Entries = [.. standing.Entries.Where(entry => entry.IsAccepted != false).Select(entry => entry.Entry)] };
            var again = new CaseExaminer(test.Rules).Examine(without);

            Assert.All(again.Entries, entry => Assert.NotEqual(false, entry.IsAccepted));
            Assert.Equal((standing.Stage, standing.Since), (again.Stage, again.Since));
            Assert.Equal(Shown(standing.Next), Shown(again.Next));
        }
    });

    // Law of stale evidence: what is decided after a re-opening is decided as if the case had begun with it.
    [Property(MaxTest = 300)]
    public Property After_a_reopening_nothing_counts_that_was_given_before() => Prop.ForAll(Logs, test =>
    {
        var rules = Without(test.Rules, keeps: true);
        foreach (var standing in Standings(rules, test.Log))
        {
            var place = LastReopening(rules, standing);
            if (place < 0) continue;
            var stage = standing.Entries[place].Stage!;
            var stays = standing.Entries.Take(place).Where(entry => entry.IsAccepted == true).SelectMany(entry => entry.Entry.Values)
                .Where(value => value.Code is "concerned" or "responsible-department").GroupBy(value => value.Code).Select(group => group.Last());
            var reopening = standing.Case.Entries[place];
            var first = reopening with { Step = null, Values = [.. stays.Where(value => reopening.Values.All(own => own.Code != value.Code)), .. reopening.Values] };
            var begun = standing.Case with
            {
                Entries = [first with { Signatures = [.. first.Signatures.Where(signature => signature.Date is not { } date || date >= first.Date)] }, .. standing.Case.Entries.Skip(place + 1)],
            };
            var again = new CaseExaminer(StartingAt(rules, stage)).Examine(begun);
            for (var i = place + 1; i < standing.Entries.Count; i++)
            {
                // An entry that stands before the re-opening already is refused there as standing twice; the log that begins with it does not know.
                // A further step that reopens asks for evidence since its stage was entered, which a case that begins there does not have.
                if (standing.Entries[i].Rationale.Cites("procedures.log.repeated") || HasOldSignature(standing.Case.Entries[i], reopening.Date)) return;
                if (standing.Case.Entries[i].Step is { } code && rules.Procedures[0].Steps.Any(step => step.Code == code && step.Reopens)) return;
                Assert.Equal(standing.Entries[i].IsAccepted, again.Entries[i - place].IsAccepted);
                Assert.Equal(standing.Entries[i].Stage, again.Entries[i - place].Stage);
            }
        }
    });

    [Property(MaxTest = 300)]
    public Property As_of_a_past_day_the_answer_is_the_one_given_then() => Prop.ForAll(Logs, Arb.From(Gen.Choose(0, 15)), (test, days) =>
    {
        var day = new LocalDate(2026, 1, 1).PlusDays(days);
        var then = Standings(test.Rules, [.. test.Log.Select(one => one with { AsOf = day, Entries = [.. one.Entries.Where(entry => entry.Date <= day)] })]);
        var now = Standings(test.Rules, [.. test.Log.Select(one => one with { AsOf = day })]);

        for (var i = 0; i < then.Count; i++)
        {
            Assert.Equal((then[i].Stage, then[i].Since, then[i].IsClosed), (now[i].Stage, now[i].Since, now[i].IsClosed));
            Assert.Equal(then[i].Entries.Select(Shown), now[i].Entries.Where(entry => entry.IsAccepted is not null).Select(Shown));
            Assert.Equal(Shown(then[i].Next), Shown(now[i].Next));
            Assert.Equal(then[i].Findings.Select(finding => (finding.Reason, finding.Item)), now[i].Findings.Select(finding => (finding.Reason, finding.Item)));
        }
    });

    [Property(MaxTest = 300)]
    public Property What_is_taken_away_never_opens_a_step_and_a_signature_or_part_more_never_closes_one() => Prop.ForAll(Logs, Arb.From(Gen.Choose(0, 999)), (test, draw) =>
    {
        foreach (var standing in Standings(Without(test.Rules, whens: true), test.Log))
        {
            var place = standing.Entries.ToList().FindIndex(entry => entry.IsAccepted is not null && entry.Entry.Step is not null);
            if (place < 0) continue;
            CaseExaminer examiner = new(Without(test.Rules, whens: true));
            var prefix = standing.Case with { Entries = [.. standing.Case.Entries.Take(place + 1)] };
            var entry = prefix.Entries[place];

            // What makes the entry itself unreadable is another matter.
            if (entry.Signatures.Any(signature => signature.Date > entry.Date) || entry.Values.Any(value => value.Text == "green")) continue;
            if (entry.NotApplicable.Any(mark => entry.Present.Contains((mark.List, mark.Part)))) continue;

            // Of two answers the later counts: without it the earlier one does, and nothing was taken away.
            HashSet<string> answered = [.. prefix.Entries.Take(place).SelectMany(earlier => earlier.Values).Select(value => value.Code)];
            CaseEntry less = entry with
            {
                Present = [.. entry.Present.Where((_, i) => (draw >> i) % 2 == 0)],
                Signatures = [.. entry.Signatures.Where((_, i) => (draw >> i) % 3 == 0)],
                Values = [.. entry.Values.Where(value => value.Code is "findings" or "concerned" || answered.Contains(value.Code) || (draw >> value.Code.Length) % 2 == 0)],
            };
            CaseEntry more = entry with
            {
                Present = [.. entry.Present, ("all", "a"), ("some", "d")],
                NotApplicable = [.. entry.NotApplicable.Where(mark => mark.Part != "a")],
                Signatures = [.. entry.Signatures, new() { Route = "sheet", Act = "prepare", Role = "boss", Person = "p1" }, new() { Route = "sheet", Act = "approve", Role = "boss", Person = "p3" }],
            };

            var isOpen = Last(examiner, prefix, entry);
            if (Last(examiner, prefix, less)) Assert.True(isOpen);
            if (isOpen) Assert.True(Last(examiner, prefix, more));
        }
    });

    [Property(MaxTest = 200)]
    public Property Unknown_words_are_refused_by_name_with_the_nearest() => Prop.ForAll(Logs, test =>
    {
        foreach (var one in test.Log)
        {
            var wrong = one with { Entries = [new() { Date = new(2026, 1, 1), Step = "goo", Present = [("alll", "a")], Values = [CaseValue.Of("wordd", "red")], Links = [new() { Link = "onee", To = "T-1" }] }], AsOf = new(2026, 1, 1) };
            var reasons = new CaseExaminer(test.Rules).Examine(wrong).Entries[0].Rationale;

            var known = test.Rules.Procedures[0].Steps.Select(step => step.Code).Contains("go") ? "go" : null;
            Assert.Equal(4, reasons.Count(reason => reason.Code == "procedures.word.unknown"));
            if (known is not null) Assert.Equal(known, reasons[0].Argument("nearest")!.Text!.English);
            Assert.Equal(["all", "word", "one"], reasons.Skip(1).Select(reason => reason.Argument("nearest")!.Text!.English));
        }
    });

    // Whichever way the cases stand in the log, they are found alike.
    [Property(MaxTest = 200)]
    public Property The_order_of_the_cases_does_not_matter() => Prop.ForAll(Logs, test =>
    {
        var forth = Standings(test.Rules, test.Log).ToDictionary(standing => standing.Case.Id, standing => standing.Entries.Select(Shown).ToArray());
        var back = Standings(test.Rules, [.. test.Log.AsEnumerable().Reverse()]);

        Assert.All(back, standing => Assert.Equal(forth[standing.Case.Id], standing.Entries.Select(Shown)));
    });

    // What a case knows of others is what these are: examined again with it, every one says the same.
    [Property(MaxTest = 200)]
    public Property What_a_case_knows_of_others_is_what_they_are() => Prop.ForAll(Logs, test =>
    {
        var standings = Standings(test.Rules, test.Log).ToDictionary(standing => standing.Case.Id);
        foreach (var standing in standings.Values)
        {
            Assert.Equal(standing.Entries.Select(Shown), new CaseExaminer(test.Rules).Examine(standing.Case).Entries.Select(Shown));
            foreach (var linked in standing.Case.Linked)
            {
                var other = standings[linked.Id];
                var entered = linked.Stages.IsEmpty ? null : linked.Stages[^1].Stage;
                if (other.Entries.Any(entry => entry.IsAccepted == true)) Assert.Equal(other.Stage, entered);
                else Assert.Null(entered);
            }
        }
    });

    [Property(MaxTest = 60)]
    public Property Every_standing_is_explained_written_read_back_and_verified() => Prop.ForAll(Logs, test =>
    {
        var engine = VerdictFormats.Procedures;
        foreach (var standing in Standings(test.Rules, test.Log))
        {
            var record = engine.Record(standing, standing.Case.AsOf);
            var read = engine.Read(record.Verdict);

            Assert.Empty(read.Findings);
            Assert.Equal(record.Verdict, engine.Write(read.Value!));
            Assert.Equal(standing.Case, read.Value!.Case);
            Assert.True(engine.Verify(record, test.Rules).IsVerified);
            Assert.All(RationaleFormatter.English.Lines(standing.Rationale).Concat(RationaleFormatter.ChineseSimplified.Lines(standing.Rationale)), line => Assert.DoesNotContain("{", line, StringComparison.Ordinal));
        }
    });

    private static ValueList<CaseStanding> Standings(ProcedureRuleSet rules, Case[] log) => CaseRegister.Examine(log, new CaseExaminer(rules));

    private static bool Last(CaseExaminer examiner, Case prefix, CaseEntry entry) =>
        examiner.Examine(prefix with { Entries = [.. prefix.Entries.Take(prefix.Entries.Count - 1), entry] }).Entries[^1].IsAccepted == true;

    private static string Shown(EntryVerdict entry) => $"{entry.IsAccepted} {entry.Stage} {string.Join("; ", entry.Rationale.Select(reason => reason + string.Join(",", reason.Arguments)))}";

    private static string[] Shown(ValueList<NextStep> steps) => [.. steps.Select(step => $"{step.Step} {step.To} {step.IsAllowed} {step.Who} {string.Join(",", step.Unmet)}")];

    private static bool HasOldSignature(CaseEntry entry, LocalDate day) => entry.Signatures.Any(signature => signature.Date < day);

    private static int LastReopening(ProcedureRuleSet rules, CaseStanding standing)
    {
        var stage = "s0";
        var last = -1;
        for (var i = 0; i < standing.Entries.Count; i++)
        {
            var entry = standing.Entries[i];
            if (entry.IsAccepted == true && entry.Entry.Step is { } code && last < 0
                && rules.Procedures[0].Steps.Where(step => step.Code == code && step.From == stage && step.To == entry.Stage).ToArray() is { Length: > 0 } taken && taken.All(step => step.Reopens))
                last = i;
            stage = entry.Stage;
        }

        return last;
    }

    private static ProcedureRuleSet StartingAt(ProcedureRuleSet rules, string stage)
    {
        var kind = rules.Procedures[0];
        return rules with { Procedures = [kind with { Stages = [.. kind.Stages.OrderBy(known => known.Code == stage ? 0 : 1)] }] };
    }

    private static ProcedureRuleSet Without(ProcedureRuleSet rules, bool keeps = false, bool whens = false)
    {
        var kind = rules.Procedures[0];
        return rules with
        {
            Procedures =
            [
                kind with
                {
                    Steps =
                    [
                        .. kind.Steps.Select(step => step with
                        {
                            Keeps = keeps ? [] : step.Keeps,
                            When = whens ? [] : step.When,
                            Needs = [.. step.Needs.Where(need => !(keeps && need.Code == "there"))
                                .Where(need => !(whens && (!need.When.IsEmpty || need.Code is "one")))],
                        }),
                    ],
                },
            ],
        };
    }
}
