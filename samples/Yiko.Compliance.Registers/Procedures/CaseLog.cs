using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Registers.Procedures;

/// <summary>A log of cases, an entry a line: the cases that it holds and every line that is no entry.</summary>
internal sealed class CaseLog
{
    private CaseLog(IReadOnlyList<CaseLogLine> lines, IReadOnlyList<Case> cases, LocalDate? lastDay) => (Lines, Cases, LastDay) = (lines, cases, lastDay);

    public IReadOnlyList<CaseLogLine> Lines { get; }

    /// <summary>The cases in the order in which the log begins them, as of the day asked for.</summary>
    public IReadOnlyList<Case> Cases { get; }

    /// <summary>The day of the last entry; null where there is none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Reads a log.</summary>
    /// <param name="lines">Its lines that are not blank, each with its number.</param>
    /// <param name="rules">The rules, which say how a field is read.</param>
    /// <param name="asOf">The day on which one looks; by default that of the last entry.</param>
    public static CaseLog Read(IEnumerable<(long Number, string Text)> lines, ProcedureRuleSet rules, LocalDate? asOf = null)
    {
        Dictionary<string, Procedure?> kinds = new(StringComparer.Ordinal);
        Procedure? KindOf(string kind) => kinds.TryGetValue(kind, out var known) ? known : kinds[kind] = rules.Find(kind);
        Lazy<CaseExaminer> examiner = new(() => new(rules));
        Dictionary<string, (string Kind, List<CaseEntry> Entries)> cases = new(StringComparer.Ordinal);
        List<string> order = [];
        List<CaseLogLine> read = [];
        foreach (var (number, text) in lines)
        {
            var line = CaseLineReader.Read(text, checked((int)number), KindOf);
            if (line.Entry is { } entry)
            {
                // A kind that the rules do not know begins no case: the next line of it may be right.
                var isKnown = KindOf(line.Kind) is not null;
                if (isKnown && cases.TryGetValue(line.Case, out var own) && own.Kind != line.Kind) line = line with { Entry = null, Faults = [LineReasons.OtherKind(line.Case, own.Kind, line.Kind)] };
                else if (!isKnown) line = line with { Entry = null, Faults = Unknown(line, entry, examiner.Value) };
                else if (cases.TryGetValue(line.Case, out own)) own.Entries.Add(entry);
                else
                {
                    cases.Add(line.Case, (line.Kind, [entry]));
                    order.Add(line.Case);
                }
            }

            read.Add(line);
        }

        LocalDate? last = cases.Values.SelectMany(one => one.Entries).Select(entry => (LocalDate?)entry.Date).Max();
        var day = asOf ?? last ?? new LocalDate(2000, 1, 1);
        return new(read, [.. order.Select(id => new Case { Kind = cases[id].Kind, Id = id, AsOf = day, Entries = cases[id].Entries.ToValueList() })], last);
    }

    // The library says which kind is the nearest.
    private static Reason[] Unknown(CaseLogLine line, CaseEntry entry, CaseExaminer examiner) =>
        [.. examiner.Examine(new() { Kind = line.Kind, Id = line.Case, AsOf = entry.Date, Entries = [entry] }).Entries[0].Rationale];
}
