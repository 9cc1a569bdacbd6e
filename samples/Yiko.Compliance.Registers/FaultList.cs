namespace Yiko.Compliance.Registers;

/// <summary>The faults found so far, a sentence each. Past <see cref="Cap"/> they are only counted: nobody reads a thousand.</summary>
internal sealed class FaultList
{
    public const int Cap = 20;

    private readonly List<LocalizedText> _sentences = [];

    public long Count { get; private set; }

    public bool IsEmpty => Count == 0;

    public IEnumerable<LocalizedText> Sentences => Count > Cap ? _sentences.Append(InputTexts.MoreFaults(Count - Cap)) : _sentences;

    public void Add(LocalizedText sentence)
    {
        if (Count++ < Cap) _sentences.Add(sentence);
    }
}
