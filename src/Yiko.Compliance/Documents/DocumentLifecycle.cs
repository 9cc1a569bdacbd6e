namespace Yiko.Compliance.Documents;

/// <summary>The life of one version of a document, from draft to void.</summary>
/// <remarks>A version is in force only when it is approved and due; it is closed only when no copy is out. Pure and safe for concurrent use.</remarks>
public static class DocumentLifecycle
{
    private static readonly TransitionGuard<DocumentFacts> Approved = new() { Name = "approved", Check = facts => facts.IsApproved ? null : ControlReasons.NotApproved };

    private static readonly TransitionGuard<DocumentFacts> Due = new() { Name = "due", Check = facts => facts.IsDue ? null : ControlReasons.NotDue };

    private static readonly TransitionGuard<DocumentFacts> Successor = new()
    {
        Name = "successor in force",
        Check = facts => facts.HasSuccessor ? null : ControlReasons.NoSuccessor,
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
        StateName,
        EventName);

    private static Transition<DocumentState, DocumentEvent, DocumentFacts> Step(
        DocumentState from,
        DocumentEvent on,
        DocumentState to,
        params TransitionGuard<DocumentFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };

    private static LocalizedText StateName(DocumentState state) => state switch
    {
        DocumentState.Draft => LocalizedText.Of("draft", "草案"),
        DocumentState.Effective => LocalizedText.Of("in force", "现行有效"),
        DocumentState.Superseded => LocalizedText.Of("superseded", "已被取代"),
        _ => LocalizedText.Of("void", "作废"),
    };

    private static LocalizedText EventName(DocumentEvent happened) => happened switch
    {
        DocumentEvent.TakeEffect => LocalizedText.Of("take effect", "生效"),
        DocumentEvent.Supersede => LocalizedText.Of("supersede", "被新版取代"),
        DocumentEvent.Withdraw => LocalizedText.Of("withdraw", "撤销"),
        _ => LocalizedText.Of("close", "回收完毕"),
    };
}
