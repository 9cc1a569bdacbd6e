using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Environments;
using DiffPlex;
using DiffPlex.Chunkers;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// How long an exact share of change takes at each rate of edits, against DiffPlex: one process, both warm, taken in turns, medians.
/// </summary>
/// <remarks>
/// <c>dotnet run -c Release -- curve [FOLDER WITH REVISIONS] &gt; curve.tsv</c> takes about four minutes; <c>draw curve.tsv curve.svg</c> makes a
/// picture of the table. A folder holds one folder for each document, in it the revisions, named so that they sort by age.
/// </remarks>
internal static class ChangeCurve
{
    private const int Characters = 32_305;
    private const string Head = "texts\tper cent\tDiffPlex µs\tMeasure µs\ttimes faster";

    private static readonly double[] Percents = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 7, 10, 15, 20, 40];
    private static readonly ChangeMeter Meter = new();

    public static void Write(TextWriter output, IEnumerable<string> folders)
    {
        foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString()) output.WriteLine("# " + line);
        output.WriteLine(Head);
        foreach (var (texts, characters, isBlock) in new[]
        {
            ("3,000 characters, edits spread", 3000, false),
            ("20,000 characters, edits spread", 20_000, false),
            ("80 characters, edits spread", 80, false),
            ("4 characters, edits spread", 4, false),
            ("3,000 characters, one block", 3000, true),
            ("4 characters, one block", 4, true),
        })
        {
            foreach (var percent in Percents)
            {
                var old = DocumentTexts.Uniform(Characters, characters, 1);
                var @new = isBlock
                    ? DocumentTexts.EditedInOneBlock(old, percent / 100, characters, 2)
                    : DocumentTexts.EditedHereAndThere(old, percent / 100, characters, 2);
                Row(output, texts, percent, Compare(old, @new, ChangeUnit.Characters, 600));
            }
        }

        foreach (var folder in folders.SelectMany(Directory.GetDirectories).Order(StringComparer.Ordinal)) Revisions(output, folder);

        var lines = DocumentTexts.Lines(100_000, 1);
        var edited = string.Join('\n', DocumentTexts.Edited(lines, 10, 2));
        Row(output, "100,000 lines", 10, Compare(string.Join('\n', lines), edited, ChangeUnit.Lines, 10_000));

        output.WriteLine();
        output.WriteLine("calls in a new process\tper cent\tfirst µs\tthird µs\twarm µs\tthird / warm");
        foreach (var percent in new[] { "0.1", "1", "1.5", "2", "5", "10", "40" }) output.Write(FirstCalls(percent));
    }

    /// <summary>The first calls of this process, in which nothing was measured before.</summary>
    public static void WriteFirstCalls(TextWriter output, string percent)
    {
        var old = DocumentTexts.Uniform(Characters, 3000, 1);
        var @new = DocumentTexts.EditedHereAndThere(old, double.Parse(percent, CultureInfo.InvariantCulture) / 100, 3000, 2);
        double[] first = [.. Enumerable.Range(0, 3).Select(_ => Time(() => Share(old, @new, ChangeUnit.Characters), 1))];
        for (var i = 0; i < 100; i++) Share(old, @new, ChangeUnit.Characters);
        Thread.Sleep(500);
        for (var i = 0; i < 100; i++) Share(old, @new, ChangeUnit.Characters);
        var warm = Median([.. Enumerable.Range(0, 101).Select(_ => Time(() => Share(old, @new, ChangeUnit.Characters), 1))]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"3,000 characters, edits spread\t{percent}\t{first[0]:0}\t{first[2]:0}\t{warm:0}\t{first[2] / warm:0.0}"));
    }

    // Each revision with the one before, and with the first: small changes and large ones.
    private static void Revisions(TextWriter output, string folder)
    {
        string[] texts = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        foreach (var (old, @new) in texts.Zip(texts.Skip(1)).Concat(texts.Skip(2).Select(text => (texts[0], text))).Where(pair => pair.Item1 != pair.Item2))
        {
            var measure = Meter.Measure(old, @new);
            var percent = 100 - (100.0 * measure.CommonCount / Math.Max(measure.OldCount, measure.NewCount));
            Row(output, "revisions of " + Path.GetFileName(folder), percent, Compare(old, @new, ChangeUnit.Characters, 60));
        }
    }

    private static string FirstCalls(string percent)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["calls", percent]) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return line;
    }

    private static (double DiffPlex, double Measure) Compare(string old, string @new, ChangeUnit unit, int milliseconds)
    {
        void DiffPlex() => Deleted(old, @new, unit);
        void Measure() => Share(old, @new, unit);
        var (diffPlexCalls, measureCalls) = (CallsOfAMillisecond(DiffPlex), CallsOfAMillisecond(Measure));
        var (theirs, ours) = (new List<double>(), new List<double>());
        for (var watch = Stopwatch.StartNew(); theirs.Count < 5 || watch.ElapsedMilliseconds < milliseconds;)
        {
            theirs.Add(Time(DiffPlex, diffPlexCalls));
            ours.Add(Time(Measure, measureCalls));
        }

        return (Median(theirs), Median(ours));
    }

    private static int CallsOfAMillisecond(Action action)
    {
        var before = Time(action, 1);
        var calls = (int)Math.Clamp(1000 / before, 1, 50);
        return (int)Math.Clamp(1000 / Time(action, calls), 1, 200);
    }

    private static double Time(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++) action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Share(string old, string @new, ChangeUnit unit) => _ = Meter.Measure(old, @new, unit).Share;

    private static void Deleted(string old, string @new, ChangeUnit unit)
    {
        var chunker = unit == ChangeUnit.Lines ? (IChunker)LineChunker.Instance : CharacterChunker.Instance;
        _ = Differ.Instance.CreateDiffs(old, @new, false, false, chunker).DiffBlocks.Sum(block => block.DeleteCountA);
    }

    private static void Row(TextWriter output, string texts, double percent, (double DiffPlex, double Measure) times)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{texts}\t{percent:0.##}\t{times.DiffPlex:0}\t{times.Measure:0.#}\t{times.DiffPlex / times.Measure:0.0}"));
        output.Flush();
    }
}
