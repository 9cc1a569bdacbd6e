using Yiko.Compliance;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ProceduresExampleSnippets
{
    [Fact]
    public void An_examiner_says_where_a_case_stands()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ICaseExaminer
        ICaseExaminer examiner = new CaseExaminer(ProcedureRuleSet.Standard);
        CaseEntry corrected = new()
        {
            Date = new(2026, 6, 24),
            Step = "correct",
            Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
        };
        var standing = examiner.Examine(new() { Kind = "corrective-action", Id = "CA-7", AsOf = new(2026, 6, 30), Entries = [corrected] });
        Console.WriteLine($"{standing.Stage}, next: {standing.Next[0].Step}, closed: {standing.IsClosed}");
        // corrected, next: analyse, closed: False
        #endregion

        DocumentedCode.AssertPrints(Console, "ICaseExaminer");
    }

    [Fact]
    public void An_entry_without_evidence_is_refused()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region Case
        CaseEntry bare = new() { Date = new(2026, 6, 24), Step = "correct" };
        Case action = new() { Kind = "corrective-action", Id = "CA-8", AsOf = new(2026, 6, 30), Entries = [bare] };
        var standing = new CaseExaminer(ProcedureRuleSet.Standard).Examine(action);
        Console.WriteLine($"accepted: {standing.Entries[0].IsAccepted}"); // accepted: False
        foreach (var reason in standing.Entries[0].Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
        // 纠正：缺少“予以控制”。
        // 纠正：缺少“予以纠正”。
        // 纠正：缺少“处理后果”。
        #endregion

        DocumentedCode.AssertPrints(Console, "Case");
    }

    [Fact]
    public void Cases_of_a_register_know_of_one_another()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region CaseRegister
        CaseEntry planned = new() { Date = new(2026, 6, 24), Step = "plan-action", Links = [new() { Link = "action", To = "CA-7" }] };
        Case report = new() { Kind = "nonconformity", Id = "NC-3", AsOf = new(2026, 9, 30), Entries = [planned] };
        CaseEntry corrected = new()
        {
            Date = new(2026, 6, 24),
            Step = "correct",
            Present = [("correction", "control"), ("correction", "correct"), ("correction", "consequences")],
        };
        Case action = new() { Kind = "corrective-action", Id = "CA-7", AsOf = new(2026, 9, 30), Entries = [corrected] };
        foreach (var standing in CaseRegister.Examine([report, action], new(ProcedureRuleSet.Standard)))
            Console.WriteLine($"{standing.Case.Id}: {standing.Stage}");
        // NC-3: with-action
        // CA-7: corrected
        #endregion

        DocumentedCode.AssertPrints(Console, "CaseRegister");
    }

    [Fact]
    public void A_rule_set_of_procedures_names_the_steps_of_a_record()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region ProcedureRuleSet
        var own = ProcedureRuleSet.Standard with { Id = "own/procedures", Version = "2026.1", Citations = CitationTable.Standards };
        foreach (var step in own["audit"].Step("hold-opening")) Console.WriteLine(step); // hold-opening: dispatched → opened
        #endregion

        DocumentedCode.AssertPrints(Console, "ProcedureRuleSet");
    }
}
