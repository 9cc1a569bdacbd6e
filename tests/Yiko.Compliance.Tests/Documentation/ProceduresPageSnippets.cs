using System.Globalization;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ProceduresPageSnippets
{
    [Fact]
    public void A_case_is_examined()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region examine
        var examiner = new CaseExaminer(ProcedureRuleSet.Standard);
        CaseEntry[] entries =
        [
            new()
            {
                Date = new(2026, 6, 24),
                Step = "correct",
                Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
                Values = [CaseValue.Of("source", "complaint"), CaseValue.Of("responsible-department", "technical-department")],
            },
            new() { Date = new(2026, 6, 25), Step = "analyse", Present = [("analysis", "cause"), ("analysis", "similar")] },
        ];

        var standing = examiner.Examine(new() { Kind = "corrective-action", Id = "CA-7", AsOf = new(2026, 6, 30), Entries = [.. entries] });
        Console.WriteLine($"{standing.Stage} since {standing.Since:uuuu-MM-dd}, closed: {standing.IsClosed}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(standing.Rationale)) Console.WriteLine("  " + line);
        foreach (var next in standing.Next)
        {
            Console.WriteLine($"next: {next.Step} → {next.To}, allowed: {next.IsAllowed}, {next.Who} acts");
            foreach (var line in RationaleFormatter.English.Lines(next.Obstacles)) Console.WriteLine("  " + line);
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "examine");
    }

    [Fact]
    public void Cases_know_of_one_another()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region register
        var calendar = new WorkingDayCalendar(from: new(2026, 1, 1), to: new(2026, 12, 31), off: [new(2026, 6, 19)], on: []);
        var cases = new CaseExaminer(ProcedureRuleSet.Standard, calendar);
        LocalDate asOf = new(2026, 9, 30);
        var report = new Case
        {
            Kind = "nonconformity",
            Id = "NC-3",
            AsOf = asOf,
            Entries =
            [
                new() { Date = new(2026, 6, 24), Step = "plan-action", Links = [new() { Link = "action", To = "CA-7" }] },
                new() { Date = new(2026, 8, 12), Step = "close", Links = [new() { Link = "action-closed", To = "CA-7" }] },
            ],
        };
        var action = new Case
        {
            Kind = "corrective-action",
            Id = "CA-7",
            AsOf = asOf,
            Entries = [new() { Date = new(2026, 6, 24), Step = "correct", Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")] }],
        };

        foreach (var standing in CaseRegister.Examine([report, action], cases))
        {
            Console.WriteLine($"{standing.Case.Id}: {standing.Stage}");
            foreach (var entry in standing.Entries.Where(entry => entry.IsAccepted == false))
                foreach (var line in RationaleFormatter.English.Lines(entry.Rationale)) Console.WriteLine("  " + line);
            var stored = VerdictFormats.Procedures.Record(standing, asOf);
            Console.WriteLine($"  stored and verified: {VerdictFormats.Procedures.Verify(stored, ProcedureRuleSet.Standard).IsVerified}");
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "register");
    }

    [Fact]
    public void A_host_takes_its_handles_when_it_starts()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region handles
        var audit = ProcedureRuleSet.Standard["audit"];
        foreach (var step in audit.Step("hold-opening")) Console.WriteLine($"{step}: {string.Join(", ", step.Needs)}");
        try
        {
            _ = audit.Step("hold-openning");
        }
        catch (KeyNotFoundException e)
        {
            Console.WriteLine(e.Message.Split(" Known")[0]);
        }
        #endregion

        DocumentedCode.AssertPrints(Console, "handles");
    }
}
