using System.Text.Json;
using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Yiko.Compliance.Decisions;

namespace Yiko.Compliance.Engines;

/// <summary>An engine for whoever does not know its types: texts in, texts out.</summary>
/// <remarks>What an engine of a host's own needs to be first class is an <see cref="Engine{TRequest,TVerdict,TRules}"/>.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Engines;
/// using Yiko.Compliance.Risks;
///
/// var engine = VerdictFormats.All.Single(known => known.Area == "risks");
/// var decided = engine.Decide("""{"likelihood":3,"exposure":6,"consequence":15}""", LecRuleSet.Standard, new(2026, 7, 1));
/// Console.WriteLine($"{decided.Value!.RuleSet}, verified: {engine.Verify(decided.Value, LecRuleSet.Standard).IsVerified}");
/// // risks/standard@1.0, verified: True
/// </code>
/// </example>
public abstract class Engine
{
    private protected Engine()
    {
    }

    /// <summary>The code of what it answers, such as <c>risks</c> or <c>supplier-status</c>; unique among the engines of a host.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string Area
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Area));
    }

    /// <summary>What it answers, for people.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The reasons that it can give, with their sentences.</summary>
    public ValueList<ReasonRow> Reasons { get; init; }

    /// <summary>The kind of its rule sets.</summary>
    public abstract RuleSetKind Kind { get; }

    /// <summary>The JSON Schema of a stored request.</summary>
    public abstract string RequestSchema { get; }

    /// <summary>The JSON Schema of a stored verdict.</summary>
    public abstract string VerdictSchema { get; }

    /// <summary>Decides a request that stands in JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="rules">A rule set of this engine's kind.</param>
    /// <param name="date">The day of the decision.</param>
    /// <returns>The decision as it is stored, or everything that is wrong with the request.</returns>
    /// <exception cref="ArgumentException">The rule set is of another kind.</exception>
    public abstract Loaded<DecisionRecord> Decide(string request, IRuleSet rules, LocalDate date);

    /// <summary>Decides a request that stands in JSON as UTF-8.</summary>
    /// <param name="request">The bytes.</param>
    /// <param name="rules">A rule set of this engine's kind.</param>
    /// <param name="date">The day of the decision.</param>
    /// <returns>The decision as it is stored, or everything that is wrong with the request.</returns>
    /// <exception cref="ArgumentException">The rule set is of another kind.</exception>
    public abstract Loaded<DecisionRecord> Decide(ReadOnlyMemory<byte> request, IRuleSet rules, LocalDate date);

    /// <summary>Decides a request that stands in JSON which was parsed already.</summary>
    /// <param name="request">The element.</param>
    /// <param name="rules">A rule set of this engine's kind.</param>
    /// <param name="date">The day of the decision.</param>
    /// <returns>The decision as it is stored, or everything that is wrong with the request.</returns>
    /// <exception cref="ArgumentException">The rule set is of another kind.</exception>
    public abstract Loaded<DecisionRecord> Decide(JsonElement request, IRuleSet rules, LocalDate date);

    /// <summary>Decides a request that comes as a stream of UTF-8, such as the body of a call.</summary>
    /// <param name="request">The stream; at most as much is read as is taken.</param>
    /// <param name="rules">A rule set of this engine's kind.</param>
    /// <param name="date">The day of the decision.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The decision as it is stored, or everything that is wrong with the request.</returns>
    /// <exception cref="ArgumentException">The rule set is of another kind.</exception>
    public abstract Task<Loaded<DecisionRecord>> DecideAsync(Stream request, IRuleSet rules, LocalDate date, CancellationToken cancellation = default);

    /// <summary>Reads why a stored verdict fell as it did.</summary>
    /// <param name="verdict">The verdict as it is stored.</param>
    public abstract Loaded<Rationale> Explain(string verdict);

    /// <summary>Decides the stored request again and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="rules">The rule set that its stamp names.</param>
    /// <returns>Verified, or what differs and where.</returns>
    /// <exception cref="ArgumentException">The rule set is of another kind.</exception>
    public abstract VerdictVerification Verify(DecisionRecord record, IRuleSet rules);

    /// <summary>What another rule set would make of stored requests: the place of each whose verdict would change, and why.</summary>
    /// <param name="requests">The requests, in the order of the register.</param>
    /// <param name="present">The rule set in force.</param>
    /// <param name="other">The rule set to compare with.</param>
    /// <exception cref="ArgumentException">A rule set is of another kind, or a request cannot be read.</exception>
    public abstract ValueList<(long Index, ValueList<Reason> Changes)> Compare(IEnumerable<string> requests, IRuleSet present, IRuleSet other);

    /// <summary>What verifies the records of one log, in their order.</summary>
    internal abstract Func<DecisionRecord, VerdictVerification> VerifierFor(IRuleSet rules);

    /// <summary>Registers the engine for a rule set.</summary>
    internal abstract void Register(IServiceCollection services, Func<IRuleSet> rules);
}
