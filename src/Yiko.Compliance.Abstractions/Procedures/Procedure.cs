using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>A kind of record with its life: its stages, what leads from one to the next, and what is asked for on the way.</summary>
/// <remarks>
/// Nothing of it is code: lists, routes, terms, links, rules on persons and grids are told once, and steps name them by code. A kind without
/// stages has only what may be asked of it at any time.
/// </remarks>
public sealed record Procedure
{
    /// <summary>The kind of record, such as <c>corrective-action</c>: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the record is called, 纠正措施.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The codes of the roles that keep such records.</summary>
    public required ValueList<string> Owner { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The rules that speak of the kind as a whole.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where the kind is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The stages, the first of which every record begins in; empty for a kind without stages.</summary>
    public ValueList<Stage> Stages { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The steps from one stage to another, each transition one; several may have one code.</summary>
    public ValueList<ProcedureStep> Steps { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What something must have to be complete.</summary>
    public ValueList<Checklist> Lists { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who signs, in which order.</summary>
    public ValueList<ProcedureRoute> Routes { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What must be done in time.</summary>
    public ValueList<TimeLimit> Terms { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Which other records must belong to one.</summary>
    public ValueList<LinkRule> Links { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who may or must take part.</summary>
    public ValueList<PersonRule> Persons { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What must be decided for each row and column.</summary>
    public ValueList<GridRule> Grids { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is recorded of such a record, and how each is read.</summary>
    public ValueList<CaseField> Fields { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of the kind besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The transitions of a step: a handle to be taken once, when a host starts.</summary>
    /// <param name="code">The code of the step, such as <c>dispatch</c>.</param>
    /// <returns>One transition or more, in their order.</returns>
    /// <exception cref="KeyNotFoundException">There is no such step; the message names the nearest one and all that are known.</exception>
    public ValueList<ProcedureStep> Step(string code)
    {
        var steps = Steps.Where(step => step.Code == Guard.Against.Null(code)).ToValueList();
        return steps.IsEmpty ? throw KnownWords.Unknown("step of " + Code, code, Steps.Select(step => step.Code)) : steps;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
