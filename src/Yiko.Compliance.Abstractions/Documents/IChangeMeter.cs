namespace Yiko.Compliance.Documents;

/// <summary>Measures how much of a controlled document changed.</summary>
/// <remarks>Rule DOC-02 (management manual, 0.6, note 5). Implementations are safe for concurrent use.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Documents;
///
/// IChangeMeter meter = new ChangeMeter();
/// Console.WriteLine(meter.Measure("综合部每月检查一次", "技术部每周检查两次")); // 4/9 (4 of 9)
/// Console.WriteLine(meter.Locate("综合部每月检查一次", "技术部每周检查两次", threshold: Ratio.Parse("40%"))); // Above
/// </code>
/// </example>
public interface IChangeMeter
{
    /// <summary>How much changed from the old text to the new one, exactly.</summary>
    /// <param name="oldText">The text of the current edition; may be empty.</param>
    /// <param name="newText">The new text; may be empty.</param>
    /// <param name="unit">In what to count.</param>
    /// <param name="cancellation">Stops a long measurement.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    ChangeMeasure Measure(
        string oldText, string newText, ChangeUnit unit = ChangeUnit.Characters, CancellationToken cancellation = default);

    /// <summary>Where the share of change stands against a threshold: the same answer as from the whole measure, mostly sooner.</summary>
    /// <param name="oldText">The text of the current edition; may be empty.</param>
    /// <param name="newText">The new text; may be empty.</param>
    /// <param name="threshold">Any fraction; 2/5 for 40 %.</param>
    /// <param name="unit">In what to count.</param>
    /// <param name="cancellation">Stops a long measurement.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    ThresholdPosition Locate(
        string oldText,
        string newText,
        Ratio threshold,
        ChangeUnit unit = ChangeUnit.Characters,
        CancellationToken cancellation = default);
}
