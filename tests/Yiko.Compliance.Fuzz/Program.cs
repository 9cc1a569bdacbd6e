using System.Diagnostics;
using System.Globalization;
using System.Text;
using Yiko.Compliance;
using Yiko.Compliance.Fuzz;

// Whatever a text or a file holds, it is decided and verifies, or is refused in words; never an exception that nobody told of, never work without bound.
// Arguments: seed (0 for a new one), seconds, and what the names of the targets begin with. What fails is written to the corpus, which is tried first each time.
const int MostSecondsOfOne = 30;
const long LeastBytes = 256L << 20;
const long MostBytesPerByte = 20_000;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var culture = CultureInfo.InvariantCulture;
var seed = args.Length > 0 ? int.Parse(args[0], culture) : 20261128;
if (seed == 0) seed = Random.Shared.Next(1, int.MaxValue);
var seconds = args.Length > 1 ? int.Parse(args[1], culture) : 90;
var beginning = args.Length > 2 ? args[2] : string.Empty;
var corpus = Repository.PathOf("tests", "Yiko.Compliance.Fuzz", "Corpus");
Target[] targets = [.. ((IEnumerable<Target>)[.. LibraryTargets.All, .. FileTargets.All]).Where(target => target.Name.StartsWith(beginning, StringComparison.Ordinal))];
Console.WriteLine($"seed {seed}, {targets.Length} targets, {Mutations.OfBytes.Length + Mutations.OfText.Length + Mutations.OfJson.Length + Archives.Kinds.Length} kinds of damage");

// What hangs is told, and kept, before the process ends.
(string Name, byte[] Data, long Since) now = (string.Empty, [], Stopwatch.GetTimestamp());
using Timer watch = new(
    _ =>
    {
        var (name, data, since) = now;
        if (name.Length == 0 || Stopwatch.GetElapsedTime(since).TotalSeconds < MostSecondsOfOne) return;
        Keep(name, data, $"no end after {MostSecondsOfOne} s");
        Environment.Exit(1);
    },
    null,
    1_000,
    1_000);

var (tried, failed) = (0L, 0);
foreach (var path in Directory.EnumerateFiles(corpus).Order(StringComparer.Ordinal))
{
    var name = Path.GetFileName(path).Split('.')[0];
    if (Array.Find(targets, target => target.Name == name) is { } target) Try(target, File.ReadAllBytes(path), keep: false);
}

foreach (var target in targets)
{
    for (var i = 0; i < target.Seeds.Count; i++) Try(target, target.Seeds[i], keep: true);
}

var clock = Stopwatch.StartNew();
for (var round = 0; clock.Elapsed.TotalSeconds < seconds; round++)
{
    foreach (var target in targets)
    {
        // Each target has a sequence of its own, so that a failure comes again whatever the other targets are.
        Random random = new(HashOf($"{seed} {target.Name} {round}"));
        var data = Mutations.Pick(random, target.Seeds);
        for (var times = random.Next(1, 4); times > 0; times--) data = Mutations.Pick(random, target.Kinds).Apply(data, random);
        if (data.Length > 2 * Mutations.Largest) data = data[..(2 * Mutations.Largest)];
        Try(target, data, keep: true);
        if (clock.Elapsed.TotalSeconds >= seconds) break;
    }
}

now = (string.Empty, [], 0);
Console.WriteLine($"{tried} inputs tried, {failed} failed");
return failed == 0 ? 0 : 1;

void Try(Target target, byte[] data, bool keep)
{
    tried++;
    now = (target.Name, data, Stopwatch.GetTimestamp());
    var before = GC.GetAllocatedBytesForCurrentThread();
    string? fault;
    try
    {
        fault = target.Check(data);
    }
#pragma warning disable CA1031 // Any exception at all is what is looked for.
    catch (Exception thrown)
#pragma warning restore CA1031
    {
        fault = thrown.ToString();
    }

    var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
    if (fault is null && allocated > LeastBytes + (MostBytesPerByte * data.Length)) fault = $"{allocated} bytes for an input of {data.Length}";
    if (fault is null) return;
    failed++;
    if (keep) Keep(target.Name, data, fault);
    else Console.WriteLine($"{target.Name}, from the corpus: {fault}");
}

void Keep(string name, byte[] data, string fault)
{
    var path = Path.Combine(corpus, $"{name}.{unchecked((uint)HashOf(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(data)))):x8}");
    File.WriteAllBytes(path, data);
    Console.WriteLine($"{path}: {fault}");
}

// The same on every run, unlike that of the framework.
static int HashOf(string text)
{
    var hash = 2166136261u;
    foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
    return unchecked((int)hash);
}
