namespace Yiko.Compliance.Documents;

/// <summary>The life of one version of a document, from draft to void.</summary>
/// <remarks>A version is in force only when it is approved and due; it is closed only when no copy is out.</remarks>
public static class DocumentLifecycle
{
    private static readonly TransitionGuard<DocumentFacts> Approved = new() { Name = "approved", Check = facts => facts.IsApproved ? null : ControlReasons.NotApproved.ToReason() };

    private static readonly TransitionGuard<DocumentFacts> Due = new() { Name = "due", Check = facts => facts.IsDue ? null : ControlReasons.NotDue.ToReason() };

    private static readonly TransitionGuard<DocumentFacts> Successor = new()
    {
        Name = "successor in force",
        Check = facts => facts.HasSuccessor ? null : ControlReasons.NoSuccessor.ToReason(),
    };

    private static readonly TransitionGuard<DocumentFacts> NoCopyOut = new()
    {
        Name = "no copy out",
        Check = facts => facts.CopiesOut == 0 ? null : ControlReasons.CopiesOut.With(ReasonArgument.Of("copies", facts.CopiesOut)),
    };

    /// <summary>The states, events and conditions.</summary>
    public static Lifecycle<DocumentState, DocumentEvent, DocumentFacts> Rules { get; } = new(
        [
            Step(DocumentState.Draft, DocumentEvent.TakeEffect, DocumentState.Effective, Approved, Due),
            Step(DocumentState.Draft, DocumentEvent.Withdraw, DocumentState.Obsolete),
            Step(DocumentState.Effective, DocumentEvent.Supersede, DocumentState.Superseded, Successor),
            Step(DocumentState.Effective, DocumentEvent.Withdraw, DocumentState.Obsolete, NoCopyOut),
            Step(DocumentState.Superseded, DocumentEvent.Close, DocumentState.Obsolete, NoCopyOut),
        ],
        ControlReasons.NoSuchStep,
        state => Words.Of(state).Name,
        happened => Words.Of(happened).Name);

    private static Transition<DocumentState, DocumentEvent, DocumentFacts> Step(
        DocumentState from,
        DocumentEvent on,
        DocumentState to,
        params TransitionGuard<DocumentFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };
}
