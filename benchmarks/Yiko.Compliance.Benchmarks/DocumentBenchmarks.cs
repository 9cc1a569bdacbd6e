using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Benchmarks;

/// <summary>From two strings to the exact share of change, against the diff that an application would otherwise pick.</summary>
[MemoryDiagnoser]
[Config(typeof(RelatedDocumentConfig))]
public class DocumentBenchmarks
{
    private static readonly Ratio Threshold = Ratio.Of(2, 5);

    private readonly ChangeMeter _meter = new();
    private string _old = string.Empty;
    private string _new = string.Empty;
    private ChangeUnit _unit;

    [Params(
        "32,000 characters, 1 %",
        "32,000 characters, 10 %",
        "32,000 characters, 40 %",
        "1,000,000 characters, 1 %",
        "100,000 lines, 10 %",
        "32,000 characters, 1,000 inserted at one place",
        "16,000 characters, all equal, a quarter taken out",
        "16,000 characters, alternating, shifted",
        "16,000 characters, none in common",
        "16,000 surrogate pairs, 10 %",
        "16,000 letters with combining marks, 10 %",
        "1,000,000 characters on one line, 10 changed")]
    public string Case { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _unit = Case.Contains("lines", StringComparison.Ordinal) ? ChangeUnit.Lines : ChangeUnit.Characters;
        (_old, _new) = Case switch
        {
            "32,000 characters, 1 %" => Pair(32_000, 1),
            "32,000 characters, 10 %" => Pair(32_000, 10),
            "32,000 characters, 40 %" => Pair(32_000, 40),
            "1,000,000 characters, 1 %" => Pair(1_000_000, 1),
            "100,000 lines, 10 %" => Lines(100_000, 10),
            "32,000 characters, 1,000 inserted at one place" => Insertion(32_000, 1000),
            "16,000 characters, all equal, a quarter taken out" => (new string('改', 16_000), new string('改', 12_000)),
            "16,000 characters, alternating, shifted" =>
                (DocumentTexts.Repeated("是否", 16_000), DocumentTexts.Repeated("否否是", 16_000)),
            "16,000 characters, none in common" => (DocumentTexts.Chinese(16_000, 1), DocumentTexts.Repeated("abcdefgh", 16_000)),
            "16,000 surrogate pairs, 10 %" => Map(Pair(16_000, 10), DocumentTexts.BeyondBasicPlane),
            "16,000 letters with combining marks, 10 %" => Map(Pair(16_000, 10), DocumentTexts.WithMarks),
            "1,000,000 characters on one line, 10 changed" => FewChanges(1_000_000, 10),
            _ => throw new InvalidOperationException(Case),
        };
    }

    [Benchmark(Baseline = true)]
    public int DiffPlex()
    {
        var chunker = _unit == ChangeUnit.Lines ? (IChunker)LineChunker.Instance : CharacterChunker.Instance;
        var diff = Differ.Instance.CreateDiffs(_old, _new, false, false, chunker);
        return diff.DiffBlocks.Sum(block => block.DeleteCountA);
    }

    [Benchmark]
    public Ratio Measure() => _meter.Measure(_old, _new, _unit).Share;

    [Benchmark]
    public ThresholdPosition DecideAt40Percent() => _meter.Locate(_old, _new, Threshold, _unit);

    private static (string Old, string New) Pair(int length, int percent)
    {
        var old = DocumentTexts.Chinese(length, 1);
        return (old, DocumentTexts.Edited(old, percent, 2));
    }

    private static (string Old, string New) Lines(int count, int percent)
    {
        var old = DocumentTexts.Lines(count, 1);
        return (string.Join('\n', old), string.Join('\n', DocumentTexts.Edited(old, percent, 2)));
    }

    private static (string Old, string New) Insertion(int length, int inserted)
    {
        var old = DocumentTexts.Chinese(length, 1);
        return (old, old.Insert(length / 2, DocumentTexts.Chinese(inserted, 3)));
    }

    private static (string Old, string New) FewChanges(int length, int changes)
    {
        var old = DocumentTexts.Chinese(length, 1);
        var edited = old.ToCharArray();
        for (var i = 0; i < changes; i++) edited[(length / changes * i) + 7] = '变';
        return (old, new string(edited));
    }

    private static (string Old, string New) Map((string Old, string New) pair, Func<string, string> map) => (map(pair.Old), map(pair.New));
}
