using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>A question that a decision answers: how its verdicts are stored, read back, said in words and verified.</summary>
internal class Question
{
    public required string Code { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>What a stored verdict says, read back and not decided again; null where the text cannot be read.</summary>
    public required Func<string, Said?> Read { get; init; }

    /// <summary>Decides a stored request again by the rules in force; null where the request alone does not decide.</summary>
    public Func<DecisionRecord, ComplianceRules, VerdictVerification>? Verify { get; init; }

    public static Question<TRequest, TVerdict, TRules> Of<TRequest, TVerdict, TRules>(
        string code, string english, string chinese, Engine<TRequest, TVerdict, TRules> format, Func<ComplianceRules, TRules> rules, Func<TVerdict, Said> say)
        where TRequest : class
        where TVerdict : class
        where TRules : class, IRuleSet => new()
        {
            Code = code,
            Name = LocalizedText.Of(english, chinese),
            Read = text => format.Read(text).Value is { } verdict ? say(verdict) : null,
            Verify = (record, inForce) => format.Verify(record, rules(inForce)),
            Format = format,
            Say = say,
        };
}

/// <summary>A question that one of the library's engines answers.</summary>
internal sealed class Question<TRequest, TVerdict, TRules> : Question
    where TRequest : class
    where TVerdict : class
    where TRules : class, IRuleSet
{
    public required Engine<TRequest, TVerdict, TRules> Format { get; init; }

    public required Func<TVerdict, Said> Say { get; init; }

    public Judgement Judge(TVerdict verdict) => new() { Name = Name, Said = Say(verdict), Stored = new(() => NewDecision.Of(Format, Code, verdict)) };
}

/// <summary>A verdict just given: to be read, and to be stored.</summary>
internal sealed class Judgement
{
    /// <summary>The question that it answers.</summary>
    public required LocalizedText Name { get; init; }

    public required Said Said { get; init; }

    /// <summary>The texts that are stored; only written out where they are.</summary>
    public required Lazy<NewDecision> Stored { get; init; }
}
