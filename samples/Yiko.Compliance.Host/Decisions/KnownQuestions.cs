using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Documents;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The questions of the registers, and one for each engine that is asked on its own page, one of the host's own among them.</summary>
internal sealed class KnownQuestions(IEnumerable<Engine> engines, ComplianceRules rules)
{
    private readonly Dictionary<string, Question> _byEngine = engines.ToDictionary(CodeOf, engine => OfEngine(engine));

    /// <summary>The question that an engine answers on its own page.</summary>
    public static string CodeOf(Engine engine) => "engine:" + engine.Area;

    public Question Of(StoredDecision decision) => _byEngine.GetValueOrDefault(decision.Question) ?? Questions.Of(decision);

    /// <summary>What a stored verdict says; null where it cannot be read.</summary>
    public Said? Read(StoredDecision decision) => Of(decision).Read(decision.Verdict);

    /// <summary>Decides a stored request again by the rules in force; null where no engine decided it.</summary>
    public async Task<VerdictVerification?> VerifyAsync(
        StoredDecision decision, ConfigurationStore events, DocumentStore documents, CancellationToken cancellation) =>
        _byEngine.TryGetValue(decision.Question, out var question)
            ? question.Verify!(decision.LibraryRecord, rules)
            : await Questions.VerifyAsync(decision, events, documents, rules, cancellation);

    private static Question OfEngine(Engine engine) => new()
    {
        Code = CodeOf(engine),
        Name = engine.Name,
        Read = text => engine.Explain(text).Value is { } rationale ? new() { Words = engine.Name, Rationale = rationale } : null,
        Verify = (record, inForce) => engine.Verify(record, inForce.Of(engine.Kind)),
    };
}
