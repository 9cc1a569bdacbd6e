using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>Parts that something must have to be complete, such as the five of an implementation plan: which they are, and which are missing.</summary>
/// <remarks>
/// One form for the lists of every engine and for those of a rule set of procedures: nothing of it is code. Completeness is monotone:
/// another part present never makes more parts missing.
/// </remarks>
public sealed record Checklist
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the list is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The rules that ask for it, at least one.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where it is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>How many parts are enough, 1 or more. Default null: all of them.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int? AtLeast
    {
        get;
        init => field = PublishedValues.Own(this, value is { } least ? Guard.Against.NegativeOrZero(least, nameof(AtLeast)) : value);
    }

    /// <summary>Whether there may be parts that the list does not name (等); those it names are the least. Default false: others are unknown.</summary>
    public bool IsOpen { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a part, never all of them, may be not applicable, with a reason. Default false.</summary>
    public bool AllowsNotApplicable { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether it only informs: no step asks for it. Default false.</summary>
    public bool IsInformation { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The parts, in their order, each once.</summary>
    /// <exception cref="ArgumentException">There is no part, or one occurs twice; the message lists every fault.</exception>
    public required ValueList<ChecklistPart> Parts
    {
        get;
        init
        {
            Faults.ThrowIfAny(FaultsOf(Faults.NoneNull(value, nameof(Parts))), nameof(Parts));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>The policy under which this is the list of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of it besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What stands against completeness, in the order of the list.</summary>
    /// <param name="present">The codes of the parts that are there, in any order.</param>
    /// <param name="notApplicable">The codes of those that are not applicable, with a reason; they count only where the list allows it. Default none.</param>
    /// <returns>
    /// The parts that are neither there nor not applicable; of a list for which some parts are enough, none once they are there. Where every
    /// part is marked as not applicable, all are missing.
    /// </returns>
    /// <exception cref="ArgumentException">A code is none of the list, which is not open; the message names those that it knows.</exception>
    public ValueList<ChecklistPart> Missing(IEnumerable<string> present, IEnumerable<string>? notApplicable = null)
    {
        var there = Known(present, nameof(present));
        var excused = Known(notApplicable ?? [], nameof(notApplicable));
        var found = Parts.Count(part => there.Contains(part.Code));
        if (found >= (AtLeast ?? int.MaxValue)) return [];
        var missing = Parts.Where(part => !there.Contains(part.Code) && !(AllowsNotApplicable && excused.Contains(part.Code))).ToValueList();
        return missing.IsEmpty && found == 0 ? Parts : missing;
    }

    /// <summary>What is said of the missing parts that say it themselves, as all parts of the engines' own lists do.</summary>
    /// <param name="present">The codes of the parts that are there, in any order.</param>
    /// <returns>A reason for each such part, in the order of the list; empty when nothing is missing.</returns>
    /// <exception cref="ArgumentException">A code is none of the list, which is not open; the message names those that it knows.</exception>
    public ValueList<Reason> Lacking(IEnumerable<string> present) => Missing(present).Select(part => part.WhenMissing).OfType<Reason>().ToValueList();

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>A list of the manual, of which each part says itself by which rule it is asked for.</summary>
    internal static Checklist Manual(string code, string english, string chinese, string clause, params ChecklistPart[] parts) =>
        Of(code, LocalizedText.Of(english, chinese), ClauseReference.Manual(clause), parts);

    /// <summary>A list of which each part says itself by which rule it is asked for.</summary>
    internal static Checklist Of(string code, LocalizedText name, ClauseReference clause, params ChecklistPart[] parts)
    {
        Checklist list = new()
        {
            Code = code,
            Name = name,
            Rules = parts.Select(part => part.WhenMissing!.Rule).Distinct().ToValueList(),
            Clause = clause,
            Parts = new(parts),
        };
        foreach (var part in parts) PublishedValues.Keep(part);
        PublishedValues.Keep(list);
        return list;
    }

    /// <summary>Codes that an object holds: all of the list.</summary>
    internal ValueList<string> Own(ValueList<string> codes, string name)
    {
        foreach (var code in codes) Refuse(code, name);
        return codes;
    }

    private HashSet<string> Known(IEnumerable<string> codes, string name)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var code in Guard.Against.Null(codes, name))
        {
            Refuse(code, name);
            known.Add(code);
        }

        return known;
    }

    private void Refuse(string code, string name)
    {
        Guard.Against.Null(code, name);
        if (IsOpen) return;
        foreach (var part in Parts)
        {
            if (part.Code == code) return;
        }

        throw new ArgumentException($"The list {Code} has no part “{code}”. Its parts are {string.Join(", ", Parts)}.", name);
    }

    private static IEnumerable<string> FaultsOf(ChecklistPart[] parts)
    {
        if (parts.Length == 0) yield return "a checklist needs at least one part";
        foreach (var group in parts.GroupBy(part => part.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return $"the part {group.Key} occurs twice";
    }
}

/// <summary>One part of a <see cref="Checklist"/>.</summary>
public sealed record ChecklistPart
{
    /// <summary>The code that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the part is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What is said where it is missing: code, rule and clause. Default null: whoever asks says it in general words, with the list's rule.</summary>
    public Reason? WhenMissing { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>A part that is asked for in general words.</summary>
    /// <param name="code">The code.</param>
    /// <param name="english">What it is called in English.</param>
    /// <param name="chineseSimplified">What it is called in Chinese.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters, or a text is blank.</exception>
    public static ChecklistPart Of(string code, string english, string chineseSimplified) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
