using NodaTime;
using Yiko.Compliance;
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
            ConfigurationEvent.AdoptPlan(
                day, "technical-manager", "E-1",
                parts: ["activities", "procedures", "schedule", "departments", "people"],
                majorAuthority: ["change-board"]),
            ConfigurationEvent.Identify(
                day, "librarian", "E-2", item: "firmware", kind: ConfigurationItem.SourceCode, owner: "technical-department",
                baselineDocuments: ["SRS-01"], versionReference: "VR-7", details: "meter firmware"),
            ConfigurationEvent.AddVersion(day, "developer-1", "E-3", item: "firmware", version: "1.0.0", contentHash: "9f2c"),
            ConfigurationEvent.SetBaseline(
                day, "change-board", "E-4", baseline: "BL-1.0", type: Baseline.Product, items: [new() { Item = "firmware", Version = "1.0.0" }]),
            ConfigurationEvent.RecordRequest(day, "customer", "E-5", request: "CR-1", items: ["firmware"], reason: "drifts", criteria: ["performance"]),
            ConfigurationEvent.AnalyseRequest(day, "analyst", "E-6", request: "CR-1", consequences: "one module"),
            ConfigurationEvent.ApproveRequest(
                day, "change-board", "E-7", request: "CR-1",
                answers: ["necessary-and-acceptable", "documented-and-categorised", "implementation-planned"]),
            ConfigurationEvent.ImplementRequest(
                day, "developer-1", "E-8", request: "CR-1", versions: [new() { Item = "firmware", Version = "1.0.1", ContentHash = "b41d" }]),
        ];
        var state = controller.Replay(ConfigurationState.Empty, log).State;

        (var verdict, state) = controller.Apply(state, ConfigurationEvent.VerifyRequest(day, "developer-1", "E-9", request: "CR-1"));
        Console.WriteLine($"accepted: {verdict.IsAccepted}, current version: {state.CurrentVersionOf("firmware")!.Version}");
        foreach (var line in RationaleFormatter.English.Lines(verdict.Rationale)) Console.WriteLine(line);

        (verdict, state) = controller.Apply(state, ConfigurationEvent.VerifyRequest(day, "tester", "E-9", request: "CR-1"));
        Console.WriteLine($"accepted: {verdict.IsAccepted}, current version: {state.CurrentVersionOf("firmware")!.Version}");

        // May it be released? The release is tried; what it would lead to is left aside.
        var (release, _) = controller.Apply(state, ConfigurationEvent.ReleaseBaseline(day, "release-officer", "E-10", release: "R-1.0", baseline: "BL-1.0"));
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
            ConfigurationEvent.AdoptPlan(
                day, "technical-manager", "E-1",
                parts: ["activities", "procedures", "schedule", "departments", "people"],
                majorAuthority: ["change-board"]),
            ConfigurationEvent.Identify(
                day, "librarian", "E-2", item: "firmware", kind: ConfigurationItem.SourceCode, owner: "technical-department",
                baselineDocuments: ["SRS-01"], versionReference: "VR-7", details: "meter firmware"),
            ConfigurationEvent.Identify(
                day, "librarian", "E-3", item: "limits", kind: ConfigurationItem.DataSet, owner: "technical-department",
                baselineDocuments: ["SRS-01"], versionReference: "VR-8", details: "limits of the meter"),
            ConfigurationEvent.AddVersion(day, "developer-1", "E-4", item: "firmware", version: "1.0.0", contentHash: "9f2c"),
            ConfigurationEvent.AddVersion(day, "developer-1", "E-5", item: "limits", version: "1.0.0", contentHash: "77aa"),
            ConfigurationEvent.Link(day, "developer-1", "E-6", item: "firmware", dependsOn: "limits"),
            ConfigurationEvent.SetBaseline(
                day, "change-board", "E-7", baseline: "BL-1.0", type: Baseline.Product,
                items: [new() { Item = "firmware", Version = "1.0.0" }, new() { Item = "limits", Version = "1.0.0" }]),
            ConfigurationEvent.HoldAudit(
                day, "auditor", "E-8", audit: "FCA-1", kind: AuditKind.Functional, baseline: "BL-1.0", requirements: [("REQ-1", true)]),
            ConfigurationEvent.HoldAudit(
                day, "auditor", "E-9", audit: "PCA-1", kind: AuditKind.Physical, baseline: "BL-1.0",
                built: [new() { Item = "firmware", Version = "1.0.0", ContentHash = "9f2c" }, new() { Item = "limits", Version = "1.0.0", ContentHash = "77aa" }],
                findings: [new() { Id = "F-1", IsMajor = true, Description = "no build record" }]),
            ConfigurationEvent.CloseFinding(day, "auditor", "E-10", audit: "PCA-1", finding: "F-1"),
            ConfigurationEvent.KeepMasterCopy(day, "librarian", "E-11", item: "firmware", version: "1.0.0", location: "vault 2"),
            ConfigurationEvent.ReleaseBaseline(
                day, "release-officer", "E-12", release: "R-1.0", baseline: "BL-1.0", inspections: [("acceptance test", true)]),
            ConfigurationEvent.Deliver(
                day, "engineer-2", "E-13", serialNumber: "SN-0001", record: "DR-1", release: "R-1.0", copyDate: day, engineer: "engineer-2",
                steps: ["usability-tested", "sent", "protection-explained"]),
            ConfigurationEvent.RecordRequest(day, "customer", "E-14", request: "CR-1", items: ["limits"], reason: "wider limits", criteria: ["safety"]),
            ConfigurationEvent.AnalyseRequest(day, "analyst", "E-15", request: "CR-1", consequences: "the meter is not safe any more"),
            ConfigurationEvent.RejectRequest(day, "change-board", "E-16", request: "CR-1", reason: "not safe"),
        ];
        var replay = controller.Replay(ConfigurationState.Empty, log);
        var register = new ConfigurationRegister(replay.State);
        var trace = register.TraceOf("SN-0001")!;
        Console.WriteLine($"{replay.Accepted} events accepted; {trace.Delivery.SerialNumber} is {trace.Release.Id} with firmware {trace.Baseline.Contents.Find("firmware")!.Version}");
        Console.WriteLine($"a change of the limits touches {string.Join(", ", register.Dependencies().ImpactOf(["limits"]).Items.Select(item => item.Item))}");

        // What comes too late or too early is refused, and nothing has changed.
        var (late, _) = controller.Apply(replay.State, ConfigurationEvent.ReleaseChange(day, "librarian", "E-17", request: "CR-1", told: ["general-department"]));
        var (early, _) = controller.Apply(replay.State, ConfigurationEvent.RemoveMasterCopy(day, "librarian", "E-17", item: "firmware", version: "1.0.0"));
        foreach (var line in RationaleFormatter.English.Lines([.. late.Rationale, .. early.Rationale])) Console.WriteLine(line);

        // At the end of its life the copy may go.
        var (_, ended) = controller.Apply(replay.State, ConfigurationEvent.EndLife(day, "product-manager", "E-17", release: "R-1.0"));
        var (gone, _) = controller.Apply(ended, ConfigurationEvent.RemoveMasterCopy(day, "librarian", "E-18", item: "firmware", version: "1.0.0"));
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(gone.Rationale)) Console.WriteLine(line);

        // What a maintenance change still lacks, and what may happen to a request that is only recorded.
        foreach (var lacking in ConfigurationChecklists.Maintenance.Lacking(["type-analysed", "modified", "tested"]))
            Console.WriteLine(RationaleFormatter.ChineseSimplified.Line(lacking));
        var (_, refusals) = ConfigurationRegister.RequestLifecycle.Next("recorded", "implement");
        foreach (var line in RationaleFormatter.English.Lines(refusals)) Console.WriteLine(line);
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
            $"| Decided together | {string.Join(", ", standard.JointCriteria)} |",
            $"| by | {string.Join(", ", standard.JointDepartments)} |",
        ];
        Assert.All(rows, row => Assert.Contains(row, Page()));
    }

    [Fact]
    public void The_diagram_is_the_lifecycle_that_runs() =>
        Assert.Contains("```mermaid\n" + ConfigurationRegister.RequestLifecycle.ToMermaid() + "```", string.Join('\n', Page()), StringComparison.Ordinal);

    private static string[] Page() => File.ReadAllLines(Repository.PathOf("docs", "engines", "configurations.md"));
}
