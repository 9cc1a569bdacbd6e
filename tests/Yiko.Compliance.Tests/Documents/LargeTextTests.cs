using DiffPlex;
using DiffPlex.Chunkers;

namespace Yiko.Compliance.Documents;

/// <summary>Texts long enough for every way of the measure: the greedy search, stripes, bands, what blocks owe, and halving for scripts.</summary>
public sealed class LargeTextTests
{
    private static readonly ChangeMeter Meter = new();

    [Theory]
    [InlineData(700, 2, 0)]
    [InlineData(1500, 1, 3)]
    [InlineData(3000, 2, 30)]
    [InlineData(3000, 4, 10)]
    [InlineData(3000, 30, 40)]
    [InlineData(3000, 3000, 1)]
    [InlineData(3000, 3000, 40)]
    [InlineData(4500, 300, 20)]
    public void Edited_texts_are_measured_like_the_textbook_does(int length, int alphabet, int percent)
    {
        var random = new Random(length + alphabet + percent);
        var old = TextPairs.Text(random, length, alphabet);
        var @new = TextPairs.Edited(random, old, percent, alphabet);
        AssertExact(old, @new);
    }

    [Theory]
    [InlineData(1, 3000)]
    [InlineData(511, 3000)]
    [InlineData(512, 3000)]
    [InlineData(513, 3000)]
    [InlineData(2500, 2500)]
    [InlineData(3000, 700)]
    public void Unrelated_texts_are_measured_like_the_textbook_does(int oldLength, int newLength)
    {
        var random = new Random(oldLength + newLength);
        AssertExact(TextPairs.Text(random, oldLength, 40), TextPairs.Text(random, newLength, 50));
    }

    [Theory]
    [InlineData(4000, 900)]
    [InlineData(5000, 2400)]
    public void A_large_insertion_a_large_deletion_and_a_move_are_measured_exactly(int length, int block)
    {
        var random = new Random(block);
        var text = TextPairs.Text(random, length, 500);
        var insertion = TextPairs.Text(random, block, 500);
        var edited = TextPairs.Edited(random, text, 1, 500);
        AssertExact(text, edited.Insert(length / 3, insertion));
        AssertExact(edited.Insert(length / 3, insertion), text);
        AssertExact(text, string.Concat(edited.AsSpan(block), edited.AsSpan(0, block)));
    }

    [Fact]
    public void Alike_texts_are_exact_where_the_band_closes_by_what_blocks_owe()
    {
        var random = new Random(7);
        var old = TextPairs.Text(random, 120_000, 2000);
        var @new = TextPairs.Edited(random, old, 4, 2000);
        var measure = Meter.Measure(old, @new);
        var diff = Differ.Instance.CreateDiffs(old, @new, false, false, CharacterChunker.Instance);
        Assert.Equal(old.Length - diff.DiffBlocks.Sum(block => block.DeleteCountA), measure.CommonCount);
        foreach (var threshold in ChangeMeterProperties.Around(measure.Share))
            Assert.Equal(ChangeMeterProperties.Place(measure.Share, threshold), Meter.Locate(old, @new, threshold));
    }

    [Theory]
    [InlineData("aaaaaaaa", "aaaa")]
    [InlineData("abababab", "babababa")]
    [InlineData("aabbaabb", "bbaabbaa")]
    [InlineData("abcd", "efgh")]
    public void Adversarial_patterns_are_measured_like_the_textbook_does(string old, string @new)
    {
        var longOld = string.Concat(Enumerable.Repeat(old, 200));
        var longNew = string.Concat(Enumerable.Repeat(@new, 300));
        AssertExact(longOld, longNew);
    }

    [Fact]
    public void Lines_get_a_script_as_short_as_that_of_DiffPlex()
    {
        var random = new Random(11);
        for (var round = 0; round < 60; round++)
        {
            string[] old = [.. Enumerable.Range(0, random.Next(1, 120)).Select(_ => "line " + random.Next(40))];
            string[] @new = [.. old.Where(_ => random.Next(10) > 0).Select(line => random.Next(5) > 0 ? line : "line " + random.Next(40))];
            var oldText = string.Join('\n', old);
            var newText = string.Join('\n', @new);
            var diff = Differ.Instance.CreateDiffs(oldText, newText, false, false, LineChunker.Instance);
            var report = ChangeMeter.Report(oldText, newText, ChangeUnit.Lines);
            if (@new.Length == 0) continue;
            Assert.Equal(diff.DiffBlocks.Sum(block => block.DeleteCountA), report.Count(EditKind.Delete));
            Assert.Equal(diff.DiffBlocks.Sum(block => block.InsertCountB), report.Count(EditKind.Insert));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_long_measurement_can_be_cancelled(int alphabetLess)
    {
        var random = new Random(3);
        var old = TextPairs.Text(random, 1_000_000, 3000 - alphabetLess);
        var @new = TextPairs.Text(random, 1_000_000, 3000);
        AssertIsCancelledAtWork(token => Meter.Measure(old, @new, cancellation: token));
        using var now = new CancellationTokenSource();
        now.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Meter.Locate(old, @new, Ratio.Of(2, 5), cancellation: now.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => ChangeMeter.Report(old, @new, cancellation: now.Token));
    }

    // Uncancelled the work takes many seconds. Both sides have a thread of their own: a timer waits for a thread of the pool, which other
    // tests may hold for longer than the work lasts.
    private static void AssertIsCancelledAtWork(Action<CancellationToken> work)
    {
        using var source = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        Exception? outcome = null;
        var worker = new Thread(() =>
        {
            begun.Set();
            outcome = Record.Exception(() => work(source.Token));
        });
        worker.Start();
        begun.Wait();
        Thread.Sleep(30);
        source.Cancel();
        worker.Join();
        Assert.IsAssignableFrom<OperationCanceledException>(outcome);
    }

    private static void AssertExact(string old, string @new)
    {
        var expected = SlowCommonLength.Of(old.ToCharArray(), @new.ToCharArray());
        var measure = Meter.Measure(old, @new);
        Assert.Equal(expected, measure.CommonCount);
        Assert.Equal(expected, Meter.Measure(@new, old).CommonCount);

        var report = ChangeMeter.Report(old, @new);
        Assert.Equal(expected, report.Count(EditKind.Keep));
        Assert.Equal(ChangeMeter.Split(@new, ChangeUnit.Characters), report.ApplyTo(ChangeMeter.Split(old, ChangeUnit.Characters)));

        foreach (var threshold in ChangeMeterProperties.Around(measure.Share).Append(Ratio.Of(2, 5)))
            Assert.Equal(ChangeMeterProperties.Place(measure.Share, threshold), Meter.Locate(old, @new, threshold));
    }
}
