namespace Yiko.Compliance.Registers;

/// <summary>The faults found so far, a sentence each. Past the cap they are only counted: nobody reads a thousand.</summary>
internal sealed class FaultList(int cap = FaultList.Cap)
{
    public const int Cap = 20;

    private readonly List<LocalizedText> _sentences = [];

    public long Count { get; private set; }

    public bool IsEmpty => Count == 0;

    public IEnumerable<LocalizedText> Sentences => Count > cap ? _sentences.Append(InputTexts.MoreFaults(Count - cap)) : _sentences;

    /// <summary>Puts what explains all faults in their place.</summary>
    public void ReplaceBy(IEnumerable<LocalizedText> sentences)
    {
        _sentences.Clear();
        Count = 0;
        foreach (var sentence in sentences) Add(sentence);
    }

    public void Add(LocalizedText sentence)
    {
        if (Count++ < cap) _sentences.Add(sentence);
    }
}
