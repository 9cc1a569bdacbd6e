using Ardalis.GuardClauses;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Engines;

/// <summary>The rule set of each engine, for registration: vary it with a <c>with</c> expression, and what has no property here with <see cref="With"/>.</summary>
public sealed record ComplianceRules
{
    private ValueList<IRuleSet> _changed;

    /// <summary>The default: the standard rule set of each engine.</summary>
    public static ComplianceRules Standard { get; } = new();

    /// <summary>The rules of risk assessment. Default <see cref="LecRuleSet.Standard"/>.</summary>
    public LecRuleSet Risks
    {
        get => Of(VerdictFormats.Risks.RuleSets);
        init => Put(value);
    }

    /// <summary>The rules of supplier control. Default <see cref="SupplierRuleSet.Standard"/>.</summary>
    public SupplierRuleSet Suppliers
    {
        get => Of(VerdictFormats.SupplierStatus.RuleSets);
        init => Put(value);
    }

    /// <summary>The rules of significance of environmental aspects. Default <see cref="SignificanceRuleSet.Standard"/>.</summary>
    public SignificanceRuleSet Aspects
    {
        get => Of(VerdictFormats.Aspects.RuleSets);
        init => Put(value);
    }

    /// <summary>The rules of document control. Default <see cref="DocumentRuleSet.Standard"/>.</summary>
    public DocumentRuleSet Documents
    {
        get => Of(VerdictFormats.Documents.RuleSets);
        init => Put(value);
    }

    /// <summary>The rules of objectives. Default <see cref="ObjectiveRuleSet.Standard"/>.</summary>
    public ObjectiveRuleSet Objectives
    {
        get => Of(VerdictFormats.Objectives.RuleSets);
        init => Put(value);
    }

    /// <summary>The rules of configuration management. Default <see cref="ConfigurationRuleSet.Standard"/>.</summary>
    public ConfigurationRuleSet Configurations
    {
        get => Of(VerdictFormats.Configurations.RuleSets);
        init => Put(value);
    }

    /// <summary>The rule set of a kind: the one that was put, or else the standard one of the kind.</summary>
    /// <typeparam name="TRules">The type of the rule set.</typeparam>
    /// <param name="kind">The kind, such as that of an engine of the host's own.</param>
    public TRules Of<TRules>(RuleSetKind<TRules> kind)
        where TRules : class, IRuleSet => (TRules)Of((RuleSetKind)kind);

    /// <summary>The same rules with one of them put in place of that of its kind.</summary>
    /// <param name="rules">The rule set, such as one of a host's own engine.</param>
    public ComplianceRules With(IRuleSet rules)
    {
        ComplianceRules changed = this with { };
        changed.Put(rules);
        return changed;
    }

    /// <summary>The rule set of a kind, for whoever does not know its type.</summary>
    /// <param name="kind">The kind.</param>
    public IRuleSet Of(RuleSetKind kind) => _changed.FirstOrDefault(Guard.Against.Null(kind).Takes) ?? kind.All[0];

    /// <summary>A rule set by which none of these kinds is decided, so that it would be put in vain; null where there is none.</summary>
    internal IRuleSet? InVain(IEnumerable<RuleSetKind> kinds)
    {
        RuleSetKind[] all = [.. kinds];
        return _changed.FirstOrDefault(rules => !Array.Exists(all, kind => kind.Takes(rules)));
    }

    /// <summary>Policies of the procedures to which another of the rule sets says the opposite: what may be switched off in one place only is not one policy.</summary>
    internal IEnumerable<Reason> Contradictions()
    {
        // The standard procedures are not read for standard rules, which agree with them.
        if (!Configurations.AllowsExceptionalRelease && !Aspects.ProgrammeIsDemanded && !_changed.Any(VerdictFormats.Procedures.RuleSets.Takes)) return [];
        var procedures = Of(VerdictFormats.Procedures.RuleSets);
        (string Policy, string Usual, bool IsUsual, IRuleSet Asks)[] shared =
        [
            ("exceptional-release", "never", !Configurations.AllowsExceptionalRelease, Configurations),
            ("programme-or-controls", "either", !Aspects.ProgrammeIsDemanded, Aspects),
        ];
        return shared
            .Select(shared => (Policy: procedures.Policies.FirstOrDefault(policy => policy.Code == shared.Policy), shared.Usual, shared.IsUsual, shared.Asks))
            .Where(shared => shared.Policy is { } policy && (policy.Value == shared.Usual) != shared.IsUsual)
            .Select(shared => EngineReasons.PoliciesDiffer.With(
                ReasonArgument.Of("policy", shared.Policy!.Of),
                ReasonArgument.Of("decides", RuleSetStamp.Of(procedures).ToString()),
                ReasonArgument.Of("value", shared.Policy.Values.First(value => value.Code == shared.Policy.Value).Name),
                ReasonArgument.Of("asks", RuleSetStamp.Of(shared.Asks).ToString())));
    }

    private void Put(IRuleSet rules)
    {
        var type = Guard.Against.Null(rules).GetType();
        // By name, so that rules are equal whichever of them was put first.
        _changed = [.. _changed.Where(known => known.GetType() != type).Append(rules).OrderBy(known => known.GetType().FullName, StringComparer.Ordinal)];
    }
}
