using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.RuleSets.Json;

namespace Yiko.Compliance.Configurations;

/// <summary>The verdicts on configuration events as text that lasts: written, read back, and verified by replaying the log.</summary>
/// <remarks>
/// <para>
/// A record holds the event, whether it was accepted, the rationale and the stamp. It does not hold the state: that may have a hundred
/// thousand items, and follows from the events before. So a verdict is read back for a state that the caller replays, and a single record
/// is verified with the state before it; a whole log is verified from its beginning.
/// </para>
/// <para>
/// The texts are canonical JSON; an event stands in it as <see cref="ConfigurationEvent.ToCanonicalJson"/> writes it. Kinds of items and
/// types of baselines are stored by their codes. At most 64 MiB are read. Immutable and safe for concurrent use.
/// </para>
/// </remarks>
#pragma warning disable CA1822 // An instance, like the formats of the other rooms: VerdictFormats hands out all of them alike.
public sealed class ConfigurationVerdictFormat
{
    internal static ConfigurationVerdictFormat Instance { get; } = new();

    private ConfigurationVerdictFormat()
    {
    }

    /// <summary>Writes a verdict without its state.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Canonical JSON on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public string Write(ConfigurationVerdict verdict) =>
        EventShapes.VerdictFor(Guard.Against.Null(verdict).State).Write(verdict).ToString();

    /// <summary>Reads a verdict for the state that came of it.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="state">The state after the event, as replaying the log gives it.</param>
    /// <returns>The verdict, equal to the one that was written; or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Loaded<ConfigurationVerdict> Read(string json, ConfigurationState state) =>
        VerdictReplay.Read(Guard.Against.Null(json), JsonPath.Root, EventShapes.VerdictFor(Guard.Against.Null(state)));

    /// <summary>Writes an event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>Canonical JSON on one line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="happened"/> is null.</exception>
    public string WriteRequest(ConfigurationEvent happened) => EventShapes.Event.Write(Guard.Against.Null(happened)).ToString();

    /// <summary>Reads an event, as <see cref="WriteRequest"/> or another program wrote it.</summary>
    /// <param name="json">
    /// One JSON object: a line of an event log. What may be left out may be null, too, and then has its usual value: a verification is
    /// passed, a finding open, a requirement not verified and an inspection not complete.
    /// </param>
    /// <returns>The event, equal to the one that was written; or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public Loaded<ConfigurationEvent> ReadRequest(string json) =>
        VerdictReplay.Read(Guard.Against.Null(json), JsonPath.Root, EventShapes.Event);

    /// <summary>The record of a verdict, of the day of its event.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdict"/> is null.</exception>
    public DecisionRecord Record(ConfigurationVerdict verdict) => new()
    {
        Request = WriteRequest(Guard.Against.Null(verdict).Event),
        Verdict = Write(verdict),
        RuleSet = verdict.RuleSet,
        Date = verdict.Event.Date,
    };

    /// <summary>Applies a stored event again to the state before it and compares.</summary>
    /// <param name="record">The stored decision.</param>
    /// <param name="controller">The controller, with the rule set that the stamp names and the authority that was asked.</param>
    /// <param name="before">The state to which the event was applied.</param>
    /// <returns>Verified, or what differs and where.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public VerdictVerification Verify(DecisionRecord record, EventSourcedConfigurationController controller, ConfigurationState before)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(controller);
        return Verify(record, JsonPath.Root, controller, Guard.Against.Null(before)).Verification;
    }

    /// <summary>Applies the stored events of a log again, from its beginning, and compares each verdict.</summary>
    /// <param name="log">The stored decisions, the oldest first, accepted and refused.</param>
    /// <param name="controller">The controller, with the rule set that the stamps name and the authority that was asked.</param>
    /// <returns>
    /// Verified, or what is wrong with the first record that does not verify, with the place of the record in each path:
    /// <c>$[3].verdict.accepted</c>. What comes after it follows from a state that is not known, and is not looked at.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or a record is null.</exception>
    public VerdictVerification VerifyLog(IEnumerable<DecisionRecord> log, EventSourcedConfigurationController controller)
    {
        Guard.Against.Null(log);
        Guard.Against.Null(controller);
        var state = ConfigurationState.Empty;
        var place = 0;
        foreach (var record in log)
        {
            var step = Verify(Guard.Against.Null(record, nameof(log)), JsonPath.Item(JsonPath.Root, place++), controller, state);
            if (!step.Verification.IsVerified) return step.Verification;
            state = step.After;
        }

        return new() { Outcome = VerificationOutcome.Verified };
    }

    private (VerdictVerification Verification, ConfigurationState After) Verify(
        DecisionRecord record, string path, EventSourcedConfigurationController controller, ConfigurationState before)
    {
        var after = before;
        var verification = VerdictReplay.Verify(
            record,
            path,
            controller.Rules,
            requestPath => VerdictReplay.Read(record.Request, requestPath, EventShapes.Event),
            happened =>
            {
                var verdict = controller.Apply(before, happened);
                after = verdict.State;
                return Write(verdict);
            });
        return (verification, after);
    }
}
