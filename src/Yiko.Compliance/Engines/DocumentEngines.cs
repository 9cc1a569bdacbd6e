using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the document room.</summary>
internal static class DocumentEngines
{
    private static readonly RuleSetKind<DocumentRuleSet> EditionShare = new()
    {
        Method = "edition-share",
        Shape = DocumentShapes.Rules,
        Published = [DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9],
        Analysis = DocumentRuleSetAnalyser.Analyse,
    };

    public static Engine<DocumentChange, DocumentRevision, DocumentRuleSet> Revision { get; } = new()
    {
        Area = "documents",
        Name = LocalizedText.Of("versions of documents", "文件版本"),
        RuleSets = EditionShare,
        Reasons = [.. VersionReasons.Rows, .. RevisionComparison.Rows, .. ChangeReasons.Rows, .. DocumentShapeReasons.Rows, .. DocumentRuleSetReasons.Rows],
        Request = DocumentShapes.Change,
        Verdict = DocumentShapes.Revision,
        Decider = rules => new EditionShareDocumentVersioner(rules).Revise,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Change,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = RevisionComparison.StepOf,
        Changes = RevisionComparison.Changes,
        ObstacleOf = VersionReasons.ObstacleTo,
        Under = (change, rules) => RevisionComparison.InScheme(change, rules.Scheme),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IChangeMeter>(new ChangeMeter());
            services.TryAddSingleton<IDocumentVersioner>(new EditionShareDocumentVersioner(rules));
            services.TryAddSingleton(provider => new DocumentVersionPath(
                provider.GetRequiredService<IDocumentVersioner>(), provider.GetRequiredService<IChangeMeter>()));
            services.TryAddSingleton<IDocumentController>(new DocumentController(rules));
        },
    };

    public static Engine<DocumentSheet, DocumentApprovalVerdict, DocumentRuleSet> Approval { get; } = new()
    {
        Area = "document-approval",
        Name = LocalizedText.Of("approval of documents", "文件审批"),
        RuleSets = EditionShare,
        Reasons = [.. ControlReasons.Rows, .. DocumentChecklists.Rows],
        Request = DocumentShapes.Sheet,
        Verdict = DocumentShapes.ApprovalVerdict,
        Decider = rules => new DocumentController(rules).CheckApproval,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Sheet,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = ControlComparison.OutcomeOf,
    };

    public static Engine<IssuedDocument, DocumentStanding, DocumentRuleSet> Standing { get; } = new()
    {
        Area = "document-standing",
        Name = LocalizedText.Of("versions in force", "文件现行版本"),
        RuleSets = EditionShare,
        Reasons = [.. ControlReasons.Rows, .. VersionReasons.Rows, .. ControlComparison.Rows],
        Request = DocumentShapes.Issued,
        Verdict = DocumentShapes.Standing,
        Decider = rules => new DocumentController(rules).Standing,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Document,
        RationaleOf = verdict => new(verdict.Rationale.Concat(verdict.Issues.SelectMany(issue => issue.Rationale))),
        StampOf = verdict => verdict.RuleSet,
        Changes = ControlComparison.Changes,
        ObstacleOf = (document, _) => VersionReasons.ObstacleAmong(document.Issues.Select(issue => issue.Version)),
    };

    public static Engine<CopyRegister, CopyTasks, DocumentRuleSet> Copies { get; } = new()
    {
        Area = "document-copies",
        Name = LocalizedText.Of("controlled copies", "受控副本发放与回收"),
        RuleSets = EditionShare,
        Reasons = [.. CopyReasons.Rows, .. VersionReasons.Rows, .. ControlComparison.Rows],
        Request = DocumentShapes.Copies,
        Verdict = DocumentShapes.Tasks,
        Decider = rules => new DocumentController(rules).CopyTasks,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Register,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = ControlComparison.Changes,
        ObstacleOf = (register, _) => VersionReasons.ObstacleAmong(
            [.. register.Effective is { } effective ? [effective] : Array.Empty<DocumentVersion>(), .. register.Copies.Select(copy => copy.Version)]),
    };

    public static Engine<DocumentRegister, RegisterReview, DocumentRuleSet> Register { get; } = new()
    {
        Area = "document-register",
        Name = LocalizedText.Of("registers of documents", "文件目录与引用"),
        RuleSets = EditionShare,
        Reasons = [.. RegisterReasons.Rows, .. ControlComparison.Rows],
        Request = DocumentShapes.Register,
        Verdict = DocumentShapes.Review,
        Decider = rules => new DocumentController(rules).Review,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Register,
        RationaleOf = verdict => new(verdict.Rationale.Concat(verdict.References.SelectMany(reference => reference.Rationale))),
        StampOf = verdict => verdict.RuleSet,
        Changes = ControlComparison.Changes,
    };

    public static ValueList<Engine> All { get; } = [Revision, Approval, Standing, Copies, Register];
}
