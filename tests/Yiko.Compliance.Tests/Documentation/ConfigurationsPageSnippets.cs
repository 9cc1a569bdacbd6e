using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class ConfigurationsPageSnippets
{
    [Fact]
    public void A_change_is_verified_by_another_person()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region change
        var controller = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard);
        LocalDate day = new(2025, 3, 3);
        ConfigurationEvent[] log =
        [
            new PlanAdopted
            {
                Id = "E-1", Date = day, By = "technical-manager",
                Plan = new()
                {
                    Parts = [PlanPart.Activities, PlanPart.Procedures, PlanPart.Schedule, PlanPart.Departments, PlanPart.People],
                    MajorAuthority = ["change-board"],
                },
            },
            new ItemIdentified
            {
                Id = "E-2", Date = day, By = "librarian",
                Item = new()
                {
                    Id = "firmware", Kind = ConfigurationItem.SourceCode, Owner = "technical-department",
                    BaselineDocuments = ["SRS-01"], VersionReference = "VR-7", Details = "meter firmware",
                },
            },
            new VersionAdded { Id = "E-3", Date = day, By = "developer-1", Item = "firmware", Version = "1.0.0", ContentHash = "9f2c" },
            new BaselineSet
            {
                Id = "E-4", Date = day, By = "change-board", Baseline = "BL-1.0", Type = Baseline.Product,
                Items = [new() { Item = "firmware", Version = "1.0.0" }],
            },
            new RequestRecorded { Id = "E-5", Date = day, By = "customer", Request = "CR-1", Items = ["firmware"], Reason = "drifts", Criteria = ["performance"] },
            new RequestAnalysed { Id = "E-6", Date = day, By = "analyst", Request = "CR-1", Consequences = "one module" },
            new RequestApproved
            {
                Id = "E-7", Date = day, By = "change-board", Request = "CR-1",
                Answers = [DispositionQuestion.NecessaryAndAcceptable, DispositionQuestion.DocumentedAndCategorised, DispositionQuestion.ImplementationPlanned],
            },
            new RequestImplemented
            {
                Id = "E-8", Date = day, By = "developer-1", Request = "CR-1",
                Versions = [new() { Item = "firmware", Version = "1.0.1", ContentHash = "b41d" }],
            },
        ];
        var state = controller.Replay(ConfigurationState.Empty, log).State;

        (var verdict, state) = controller.Apply(state, new RequestVerified { Id = "E-9", Date = day, By = "developer-1", Request = "CR-1" });
        Console.WriteLine($"accepted: {verdict.IsAccepted}, current version: {state.CurrentVersionOf("firmware")!.Version}");
        foreach (var line in RationaleFormatter.English.Lines(verdict.Rationale)) Console.WriteLine(line);

        (verdict, state) = controller.Apply(state, new RequestVerified { Id = "E-9", Date = day, By = "tester", Request = "CR-1" });
        Console.WriteLine($"accepted: {verdict.IsAccepted}, current version: {state.CurrentVersionOf("firmware")!.Version}");

        // May it be released? The release is tried; what it would lead to is left aside.
        var (release, _) = controller.Apply(state, new BaselineReleased { Id = "E-10", Date = day, By = "release-officer", Release = "R-1.0", Baseline = "BL-1.0" });
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(release.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "change");
    }

    [Fact]
    public void A_baseline_is_audited_released_and_delivered()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region release
        var controller = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard);
        LocalDate day = new(2025, 3, 3);
        ConfigurationEvent[] log =
        [
            new PlanAdopted
            {
                Id = "E-1", Date = day, By = "technical-manager",
                Plan = new()
                {
                    Parts = [PlanPart.Activities, PlanPart.Procedures, PlanPart.Schedule, PlanPart.Departments, PlanPart.People],
                    MajorAuthority = ["change-board"],
                },
            },
            new ItemIdentified
            {
                Id = "E-2", Date = day, By = "librarian",
                Item = new()
                {
                    Id = "firmware", Kind = ConfigurationItem.SourceCode, Owner = "technical-department",
                    BaselineDocuments = ["SRS-01"], VersionReference = "VR-7", Details = "meter firmware",
                },
            },
            new ItemIdentified
            {
                Id = "E-3", Date = day, By = "librarian",
                Item = new()
                {
                    Id = "limits", Kind = ConfigurationItem.DataSet, Owner = "technical-department",
                    BaselineDocuments = ["SRS-01"], VersionReference = "VR-8", Details = "limits of the meter",
                },
            },
            new VersionAdded { Id = "E-4", Date = day, By = "developer-1", Item = "firmware", Version = "1.0.0", ContentHash = "9f2c" },
            new VersionAdded { Id = "E-5", Date = day, By = "developer-1", Item = "limits", Version = "1.0.0", ContentHash = "77aa" },
            new LinkChanged { Id = "E-6", Date = day, By = "developer-1", Change = LinkChange.Made, Item = "firmware", DependsOn = "limits" },
            new BaselineSet
            {
                Id = "E-7", Date = day, By = "change-board", Baseline = "BL-1.0", Type = Baseline.Product,
                Items = [new() { Item = "firmware", Version = "1.0.0" }, new() { Item = "limits", Version = "1.0.0" }],
            },
            new AuditHeld
            {
                Id = "E-8", Date = day, By = "auditor", Audit = "FCA-1", AuditKind = AuditKind.Functional, Baseline = "BL-1.0",
                Requirements = [new RequirementEvidence { Requirement = "REQ-1", IsVerified = true }],
            },
            new AuditHeld
            {
                Id = "E-9", Date = day, By = "auditor", Audit = "PCA-1", AuditKind = AuditKind.Physical, Baseline = "BL-1.0",
                Built = [new() { Item = "firmware", Version = "1.0.0", ContentHash = "9f2c" }, new() { Item = "limits", Version = "1.0.0", ContentHash = "77aa" }],
                Findings = [new() { Id = "F-1", IsMajor = true, Description = "no build record" }],
            },
            new FindingClosed { Id = "E-10", Date = day, By = "auditor", Audit = "PCA-1", Finding = "F-1" },
            new MasterCopyChanged { Id = "E-11", Date = day, By = "librarian", Item = "firmware", Version = "1.0.0", Location = "vault 2" },
            new BaselineReleased
            {
                Id = "E-12", Date = day, By = "release-officer", Release = "R-1.0", Baseline = "BL-1.0",
                Inspections = [new() { Id = "acceptance test", IsComplete = true }],
            },
            new CopyDelivered
            {
                Id = "E-13", Date = day, By = "engineer-2", SerialNumber = "SN-0001", Record = "DR-1", Release = "R-1.0", CopyDate = day, Engineer = "engineer-2",
                Steps = [DispatchStep.UsabilityTested, DispatchStep.ProtectionExplained],
            },
            new RequestRecorded { Id = "E-14", Date = day, By = "customer", Request = "CR-1", Items = ["limits"], Reason = "wider limits", Criteria = ["safety"] },
            new RequestAnalysed { Id = "E-15", Date = day, By = "analyst", Request = "CR-1", Consequences = "the meter is not safe any more" },
            new RequestDeclined { Id = "E-16", Date = day, By = "change-board", Request = "CR-1", Reason = "not safe" },
        ];
        var replay = controller.Replay(ConfigurationState.Empty, log);
        var register = new ConfigurationRegister(replay.State);
        var trace = register.TraceOf("SN-0001")!;
        Console.WriteLine($"{replay.Accepted} events accepted; {trace.Delivery.SerialNumber} is {trace.Release.Id} with firmware {trace.Baseline.Contents.Find("firmware")!.Version}");
        Console.WriteLine($"a change of the limits touches {string.Join(", ", register.Dependencies().ImpactOf(["limits"]).Items.Select(item => item.Item))}");

        // What comes too late or too early is refused, and nothing has changed.
        var (late, _) = controller.Apply(replay.State, new ChangeReleased { Id = "E-17", Date = day, By = "librarian", Request = "CR-1", Told = ["general-department"] });
        var (early, _) = controller.Apply(replay.State, new MasterCopyChanged { Id = "E-17", Date = day, By = "librarian", Item = "firmware", Version = "1.0.0" });
        foreach (var line in RationaleFormatter.English.Lines([.. late.Rationale, .. early.Rationale])) Console.WriteLine(line);

        // At the end of its life the copy may go.
        var (_, ended) = controller.Apply(replay.State, new EndOfLifeReached { Id = "E-17", Date = day, By = "product-manager", Release = "R-1.0" });
        var (gone, _) = controller.Apply(ended, new MasterCopyChanged { Id = "E-18", Date = day, By = "librarian", Item = "firmware", Version = "1.0.0" });
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(gone.Rationale)) Console.WriteLine(line);

        // What a maintenance change still lacks, and what may happen to a request that is only recorded.
        foreach (var part in ConfigurationChecklists.Maintenance.Missing([MaintenanceStep.TypeAnalysed, MaintenanceStep.Modified, MaintenanceStep.Tested]))
            Console.WriteLine(RationaleFormatter.ChineseSimplified.Line(part.WhenMissing));
        var step = ChangeRequestLifecycle.Rules.Next(RequestState.Recorded, RequestEvent.Implement, new() { Person = "developer-1" });
        foreach (var line in RationaleFormatter.English.Lines(step.Reasons)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "release");
    }

    [Fact]
    public void A_rule_set_is_varied()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary-configurations
        var own = ConfigurationRuleSet.Standard with
        {
            Id = "configurations/own",
            Version = "2026.1",
            Schemes = [VersionPattern.Of("release-train", "R0.0"), VersionPattern.EditionAndRevision],
            MajorCriteria = ["safety", "interfaces"],
            MasterCopyKinds = [ConfigurationItem.SourceCode, ConfigurationItem.Document, Term.Of("model", "3D model", "三维模型")],
            SamePerson = SamePersonPolicy.Warn,
        };

        Console.WriteLine(own.IsMajor(["interfaces"]));
        Console.WriteLine(own.Schemes[0].Compare("R9.1", "R10.0") < 0);
        #endregion

        DocumentedCode.AssertPrints(Console, "vary-configurations");
    }

    [Fact]
    public void A_rule_set_is_loaded_and_analysed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region configuration-file
        // A pattern without a counter, and one whose counter swallows the digit behind it.
        var file = VerdictFormats.Configurations.RuleSets.Write(ConfigurationRuleSet.Standard).Replace("\"pattern\": \"0.0\"", "\"pattern\": \"Rev.\"");
        foreach (var finding in VerdictFormats.Configurations.RuleSets.Read(file).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");

        var dated = ConfigurationRuleSet.Standard with { Schemes = [VersionPattern.Of("dated", "0.01")] };
        foreach (var finding in VerdictFormats.Configurations.RuleSets.Analysis(dated))
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "configuration-file");
    }

    [Fact]
    public void The_table_of_defaults_is_that_of_the_standard()
    {
        var standard = ConfigurationRuleSet.Standard;
        string[] rows =
        [
            $"| Version schemes | {string.Join(", ", standard.Schemes.Select(scheme => $"`{scheme.Pattern}`"))} |",
            $"| Major by | {string.Join(", ", standard.MajorCriteria)} |",
            $"| Minor by | {string.Join(", ", standard.MinorCriteria)} |",
            $"| One person, two acts | {standard.SamePerson} |",
            $"| Master copies of | {string.Join(", ", standard.MasterCopyKinds)} |",
            $"| Exceptional release | {standard.AllowsExceptionalRelease} |",
            $"| Hash chain demanded | {standard.RequiresHashChain} |",
        ];
        Assert.All(rows, row => Assert.Contains(row, Page()));
    }

    [Fact]
    public void The_diagram_is_the_lifecycle_that_runs() =>
        Assert.Contains("```mermaid\n" + ChangeRequestLifecycle.Rules.ToMermaid() + "```", string.Join('\n', Page()), StringComparison.Ordinal);

    private static string[] Page() => File.ReadAllLines(Repository.PathOf("docs", "engines", "configurations.md"));
}
