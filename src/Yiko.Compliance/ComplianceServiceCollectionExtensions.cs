using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

/// <summary>Registers the engines with a container.</summary>
public static class ComplianceServiceCollectionExtensions
{
    /// <summary>Adds every engine as a singleton, unless the host has registered its own.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Varies the rule sets: <c>rules => rules with { Risks = LecRuleSet.Construction }</c>; by default the standard ones.</param>
    /// <returns>The same registrations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddYikoCompliance(
        this IServiceCollection services,
        Func<ComplianceRules, ComplianceRules>? configure = null)
    {
        Guard.Against.Null(services);
        var rules = configure?.Invoke(ComplianceRules.Standard) ?? ComplianceRules.Standard;
        services.TryAddSingleton(rules);
        services.AddRisks(rules.Risks);
        services.AddSuppliers(rules.Suppliers);
        services.AddAspects(rules.Aspects);
        services.AddDocuments(rules.Documents);
        services.AddObjectives(rules.Objectives);
        services.AddConfigurations(rules.Configurations);
        return services;
    }

    private static void AddRisks(this IServiceCollection services, LecRuleSet rules)
    {
        services.TryAddSingleton<IRiskAssessor>(new LecRiskAssessor(rules));
        services.TryAddSingleton<IResidualRiskReviewer>(new LecResidualRiskReviewer(rules));
        services.TryAddSingleton(new LecRiskAdvisor(rules));
    }

    private static void AddSuppliers(this IServiceCollection services, SupplierRuleSet rules)
    {
        services.TryAddSingleton<ISupplierClassifier>(new AbcSupplierClassifier(rules));
        services.TryAddSingleton<ISupplierScorer>(new WeightedSupplierScorer(rules));
        services.TryAddSingleton<IProductClassifier>(new ConformityProductClassifier(rules));
    }

    private static void AddAspects(this IServiceCollection services, SignificanceRuleSet rules) =>
        services.TryAddSingleton<IAspectEvaluator>(new ScoringAspectEvaluator(rules));

    private static void AddDocuments(this IServiceCollection services, DocumentRuleSet rules)
    {
        services.TryAddSingleton<IChangeMeter>(new ChangeMeter());
        services.TryAddSingleton<IDocumentVersioner>(new EditionShareDocumentVersioner(rules));
        services.TryAddSingleton(new DocumentController(rules));
        services.TryAddSingleton(provider => new DocumentVersionPath(rules, (IChangeMeter)provider.GetService(typeof(IChangeMeter))!));
    }

    private static void AddObjectives(this IServiceCollection services, ObjectiveRuleSet rules) =>
        services.TryAddSingleton<IObjectiveAppraiser>(new ExactObjectiveAppraiser(rules));

    // A host that registers its own dispositioning authority has it asked instead of the plan's.
    private static void AddConfigurations(this IServiceCollection services, ConfigurationRuleSet rules)
    {
        services.TryAddSingleton<IDispositioningAuthority>(PlannedAuthority.Instance);
        services.TryAddSingleton(provider => new EventSourcedConfigurationController(rules, provider.GetRequiredService<IDispositioningAuthority>()));
        services.TryAddSingleton<IConfigurationController>(provider => provider.GetRequiredService<EventSourcedConfigurationController>());
    }
}
