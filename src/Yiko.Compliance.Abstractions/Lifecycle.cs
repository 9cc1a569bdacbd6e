using System.Text;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>Stages, what may happen in each, and under which conditions: stage and step in, next stage or refusal out.</summary>
/// <remarks>
/// <para>All of it is data: stages, steps and conditions are codes with their names, and a condition carries what is said where it is not met.</para>
/// <para>The stage is the caller's; nothing is kept here. A refused step leaves the stage as it was and says which conditions failed.</para>
/// <para>Every instance is valid.</para>
/// </remarks>
public sealed class Lifecycle
{
    private readonly Dictionary<(string From, string Step), LifecycleStep[]> _ways;
    private readonly Dictionary<string, Term> _stages;

    /// <summary>A life cycle.</summary>
    /// <param name="stages">The stages, the first of which everything begins in.</param>
    /// <param name="steps">The steps; of several from one stage by one code, the first whose conditions are met is taken.</param>
    /// <param name="noSuchStep">What to say when nothing leads on from a stage by a step; gets the placeholders <c>state</c> and <c>event</c>.</param>
    /// <exception cref="ArgumentException">
    /// There is no step, a stage occurs twice, a step leaves or leads to none of the stages, or a condition does not say what is said where it
    /// is not met; the message lists every fault.
    /// </exception>
    public Lifecycle(IEnumerable<Term> stages, IEnumerable<LifecycleStep> steps, Reason noSuchStep)
    {
        Stages = new(Faults.NoneNull(stages, nameof(stages)));
        Steps = new(Faults.NoneNull(steps, nameof(steps)));
        NoSuchStep = Guard.Against.Null(noSuchStep);
        Faults.ThrowIfAny(FaultsOf(Stages, Steps), nameof(steps));
        _stages = Stages.ToDictionary(stage => stage.Code, StringComparer.Ordinal);
        _ways = Steps.GroupBy(step => (step.From, step.Code)).ToDictionary(ways => ways.Key, ways => ways.ToArray());
    }

    /// <summary>The stages, the first of which everything begins in.</summary>
    public ValueList<Term> Stages { get; }

    /// <summary>The steps, in the order in which they are tried.</summary>
    public ValueList<LifecycleStep> Steps { get; }

    /// <summary>What is said when nothing leads on from a stage by a step.</summary>
    public Reason NoSuchStep { get; }

    /// <summary>What a step does in a stage.</summary>
    /// <param name="stage">The code of the present stage.</param>
    /// <param name="step">The code of the step.</param>
    /// <param name="met">The codes of the conditions that are met, in any order.</param>
    /// <returns>The next stage; or the present one, with what stands against the step: every condition that is not met.</returns>
    /// <exception cref="ArgumentException">A code is none of the life cycle; the message names those that are.</exception>
    public (Term Stage, ValueList<Reason> Refusals) Next(string stage, string step, params IEnumerable<string> met)
    {
        HashSet<string> held = new(Guard.Against.Null(met), StringComparer.Ordinal);
        var known = Steps.SelectMany(each => each.Needs).Select(need => need.Code);
        foreach (var code in held) ThrowUnless(known, code, "condition", nameof(met));
        return Next(stage, step, held, static (need, met) => met.Contains(need.Code) ? null : need.WhenMissing);
    }

    /// <summary>The life cycle as a Mermaid state diagram, so that documents show the rules that run.</summary>
    /// <param name="language">The language of the names. Default English.</param>
    public string ToMermaid(Language language = default)
    {
        StringBuilder text = new("stateDiagram-v2\n");
        foreach (var stage in Stages) text.Append("    ").Append(Id(stage.Code)).Append(" : ").Append(stage.Name.In(language)).Append('\n');
        text.Append("    [*] --> ").Append(Id(Stages[0].Code)).Append('\n');
        foreach (var step in Steps)
        {
            text.Append("    ").Append(Id(step.From)).Append(" --> ").Append(Id(step.To)).Append(" : ").Append(step.Name.In(language));
            if (!step.Needs.IsEmpty) text.Append(" [").Append(string.Join(", ", step.Needs.Select(need => need.Name.In(language)))).Append(']');
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a step does in a stage, where whoever asks says of each condition why it is not met.</summary>
    internal (Term Stage, ValueList<Reason> Refusals) Next<TFacts>(string stage, string step, TFacts facts, Func<ChecklistPart, TFacts, Reason?> unmet)
    {
        if (!_ways.TryGetValue((Guard.Against.Null(stage), Guard.Against.Null(step)), out var ways)) return (Known(stage, step), [Refusal(stage, step)]);
        List<Reason>? refusals = null;
        foreach (var way in ways)
        {
            var holds = true;
            foreach (var need in way.Needs)
            {
                if (unmet(need, facts) is not { } reason) continue;
                holds = false;
                (refusals ??= []).Add(reason);
            }

            if (holds) return (_stages[way.To], []);
        }

        return (_stages[stage], refusals!.Distinct().ToValueList());
    }

    private static IEnumerable<string> FaultsOf(ValueList<Term> stages, ValueList<LifecycleStep> steps)
    {
        if (steps.IsEmpty) yield return "a life cycle needs at least one step";
        foreach (var group in stages.GroupBy(stage => stage.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return $"the stage {group.Key} occurs twice";
        foreach (var step in steps)
        {
            if (stages.All(stage => stage.Code != step.From)) yield return $"{step} leaves none of the stages";
            if (stages.All(stage => stage.Code != step.To)) yield return $"{step} leads to none of the stages";
            foreach (var need in step.Needs.Where(need => need.WhenMissing is null)) yield return $"{step} does not say what is said where {need} is not met";
        }
    }

    // A hyphen ends a name in a diagram.
    private static string Id(string code) => code.Replace('-', '_');

    private static void ThrowUnless(IEnumerable<string> known, string code, string what, string name)
    {
        if (!known.Contains(code)) throw new ArgumentException($"The life cycle has no {what} “{code}”. It has {string.Join(", ", known.Distinct())}.", name);
    }

    private Term Known(string stage, string step)
    {
        ThrowUnless(Stages.Select(known => known.Code), stage, "stage", nameof(stage));
        ThrowUnless(Steps.Select(known => known.Code), step, "step", nameof(step));
        return _stages[stage];
    }

    private Reason Refusal(string stage, string step) => NoSuchStep.With(
        ReasonArgument.Of("state", _stages[stage].Name), ReasonArgument.Of("event", Steps.First(known => known.Code == step).Name));
}

/// <summary>One way on from a stage in a <see cref="Lifecycle"/>.</summary>
public sealed record LifecycleStep
{
    /// <summary>The step, such as <c>assess</c>. Several ways may have one code.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters than lower-case letters, digits and inner hyphens.</exception>
    public required string Code
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Code));
    }

    /// <summary>What the step is called, 评价.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The code of the stage that it leaves.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string From
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(From));
    }

    /// <summary>The code of the stage that it leads to; the same where it leads nowhere else.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string To
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(To));
    }

    /// <summary>The conditions, all of which must be met, each with what is said where it is not. Default none.</summary>
    public ValueList<ChecklistPart> Needs { get; init; }

    /// <summary>The code with both stages: <c>assess: identified → acceptable</c>.</summary>
    public override string ToString() => $"{Code}: {From} → {To}";

    internal static LifecycleStep Of(Term step, string from, string to, params ChecklistPart[] needs) =>
        new() { Code = step.Code, Name = step.Name, From = from, To = to, Needs = new(needs) };
}
