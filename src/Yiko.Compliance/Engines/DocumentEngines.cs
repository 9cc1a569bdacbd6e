using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the document room.</summary>
internal static class DocumentEngines
{
    private static readonly RuleSetKind<DocumentRuleSet> Kind = new()
    {
        Method = "edition-share",
        Shape = Shape.ByHand<DocumentRuleSet>(DocumentRuleSetJson.Read, DocumentRuleSetJson.Write),
        Published = [DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9],
        Analysis = DocumentRuleSetAnalyser.Analyse,
    };

    public static Engine<DocumentChange, DocumentRevision, DocumentRuleSet> Revision { get; } = new()
    {
        Area = "documents",
        Name = LocalizedText.Of("versions of documents", "文件版本"),
        RuleSets = Kind,
        Request = DocumentShapes.Change,
        Verdict = DocumentShapes.Revision,
        Decider = rules => new EditionShareDocumentVersioner(rules).Revise,
        RequestOf = verdict => verdict.Change,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = DocumentComparison.StepOf,
        Changes = DocumentComparison.Changes,
        Under = (change, rules) => DocumentComparison.InScheme(change, rules.Scheme),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IChangeMeter>(new ChangeMeter());
            services.TryAddSingleton<IDocumentVersioner>(new EditionShareDocumentVersioner(rules));
            services.TryAddSingleton(new DocumentController(rules));
            services.TryAddSingleton(provider => new DocumentVersionPath(rules, (IChangeMeter)provider.GetService(typeof(IChangeMeter))!));
        },
    };

    public static ValueList<Engine> All { get; } = [Revision];
}
