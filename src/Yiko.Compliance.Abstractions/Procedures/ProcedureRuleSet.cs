using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>The procedures of an organisation as data: kinds of records with their stages, steps and what each step asks for.</summary>
/// <remarks>
/// No and, no or, no expression and no code: alternatives are two steps, and what needs arithmetic is an engine of its own, whose verdict is
/// evidence. What does not fit together (a step that names an unknown list) is found when a file is read and when rules are analysed.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Procedures;
///
/// var own = ProcedureRuleSet.Standard with { Id = "own/procedures", Version = "2026.1", Citations = CitationTable.Standards };
/// foreach (var step in own["audit"].Step("hold-opening")) Console.WriteLine(step); // hold-opening: dispatched → opened
/// </code>
/// </example>
[Shaped(typeof(ProcedureShapes), nameof(ProcedureShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<ProcedureRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<ProcedureRuleSet>))]
public sealed partial record ProcedureRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>How the words of the rules are read (以上, 每年, 提前一周), to be shown; each reading under its code.</summary>
    public ValueList<Term> Readings { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The roles, in their order.</summary>
    public required ValueList<Role> Roles { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What the rules leave open, and how it is answered.</summary>
    public ValueList<ProcedurePolicy> Policies { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The kinds of records, in their order.</summary>
    public required ValueList<Procedure> Procedures { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who owes what by rules that decide nothing of a case.</summary>
    public ValueList<RoleDuty> Duties { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>A kind of record, as the policies have it: a handle to be taken once, when a host starts.</summary>
    /// <param name="kind">The code of the kind, such as <c>audit</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such kind; the message names the nearest one and all that are known.</exception>
    public Procedure this[string kind] => Find(kind) ?? throw KnownWords.Unknown("kind of record", kind, Procedures.Select(known => known.Code));

    /// <inheritdoc/>
    public string ContentHash => ProcedureShapes.Rules.ToHash(this);

    /// <summary>A kind of record, as the policies have it: of elements that hold under one policy, those whose policy has that value.</summary>
    /// <param name="kind">The code of the kind, such as <c>audit</c>.</param>
    /// <returns>The kind; null where there is none of that code.</returns>
    public Procedure? Find(string kind)
    {
        Guard.Against.Null(kind);
        return Procedures.FirstOrDefault(known => known.Code == kind) is { } procedure ? AsPoliciesHaveIt(procedure) : null;
    }

    /// <summary>Whether a condition on a policy holds; one that there is not always does.</summary>
    internal bool Holds(AnswerCondition? under) =>
        under is null || Policies.Any(policy => policy.Code == under.Field && under.Words.Contains(policy.Value));

    private Procedure AsPoliciesHaveIt(Procedure procedure) => procedure with
    {
        Steps = procedure.Steps
            .Where(step => Holds(procedure, step.When))
            .Select(step => step with
            {
                When = OfFields(procedure, step.When),
                Needs = step.Needs.Where(need => Holds(procedure, need.When)).Select(need => need with { When = OfFields(procedure, need.When) }).ToValueList(),
            })
            .ToValueList(),
        Lists = procedure.Lists.Where(list => Holds(list.Under)).ToValueList(),
        Routes = procedure.Routes.Where(route => Holds(route.Under)).Select(route => AsPoliciesHaveIt(procedure, route)).ToValueList(),
        Terms = procedure.Terms.Where(term => Holds(term.Under)).ToValueList(),
        Links = procedure.Links.Where(link => Holds(link.Under)).ToValueList(),
        Persons = procedure.Persons.Where(rule => Holds(rule.Under)).ToValueList(),
    };

    private ProcedureRoute AsPoliciesHaveIt(Procedure procedure, ProcedureRoute route)
    {
        var name = procedure.Code + "." + route.Code;
        if (Policies.FirstOrDefault(policy => policy.Routes.Contains(name)) is not { } policy || Words.Find<SamePersonPolicy>(policy.Value) is not { } samePerson) return route;
        return route with
        {
            Approval = route.Approval.ConcludingAct is null
                ? ApprovalRoute.WithoutConclusion(route.Approval.Steps, samePerson)
                : new(route.Approval.Steps, samePerson),
        };
    }

    private bool Holds(Procedure procedure, ValueList<AnswerCondition> when) => when.All(condition => IsOfField(procedure, condition) || Holds(condition));

    private static ValueList<AnswerCondition> OfFields(Procedure procedure, ValueList<AnswerCondition> when) =>
        when.Where(condition => IsOfField(procedure, condition)).ToValueList();

    private static bool IsOfField(Procedure procedure, AnswerCondition condition) => procedure.Fields.Any(field => field.Code == condition.Field);
}
