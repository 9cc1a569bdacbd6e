namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan, management manual 8.5.2.1 a), with the authority that disposes of changes.</summary>
public sealed class ConfigurationPlan
{
    internal ConfigurationPlan(PlanAdopted adopted) => Adopted = adopted;

    internal PlanAdopted Adopted { get; }

    /// <summary>The codes of the parts that the plan has (<see cref="ConfigurationChecklists.Plan"/>); the manual asks for five (CFG-02).</summary>
    public ValueList<string> Parts => Adopted.Parts;

    /// <summary>Who may approve, reject or defer major changes, by the identifiers that events carry.</summary>
    public ValueList<string> MajorAuthority => Adopted.MajorAuthority;

    /// <summary>Who may dispose of minor changes, besides those who may dispose of major ones.</summary>
    public ValueList<string> MinorAuthority => Adopted.MinorAuthority;

    /// <summary>The codes of the ways in which products are identified (<see cref="ConfigurationChecklists.Methods"/>); the manual names three (CFG-09, TRC-01).</summary>
    public ValueList<string> Methods => Adopted.Methods;
}
