using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What a case knows of other records, by day: stages count from the end of the day on which they were entered.</summary>
internal sealed class LinkedRecords
{
    private readonly KnownProcedures _procedures;
    private readonly Dictionary<string, LinkedCase> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, List<(LocalDate From, LocalDate? Until)>>> _stages = new(StringComparer.Ordinal);

    public LinkedRecords(ValueList<LinkedCase> linked, KnownProcedures procedures)
    {
        (All, _procedures) = (linked, procedures);
        foreach (var record in linked)
        {
            if (Find(record.Id) is null) _byId.Add(record.Id, record);
        }
    }

    public ValueList<LinkedCase> All { get; }

    public LinkedCase? Find(string id) => _byId.TryGetValue(id, out var record) ? record : null;

    /// <summary>Whether a record is there by the end of a day and, where a stage is asked for, has entered it and was not reopened to an earlier one since.</summary>
    public bool IsThere(LinkedCase record, string? stage, LocalDate day) => EnteredOn(record, stage, day) is not null;

    /// <summary>The day on which a record that is there by the end of a day came to be there.</summary>
    public LocalDate? EnteredOn(LinkedCase record, string? stage, LocalDate day)
    {
        if (stage is null) return record.Since is { } since && since <= day ? since : null;
        if (!StagesOf(record).TryGetValue(stage, out var spans)) return null;
        var (low, high) = (0, spans.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (spans[middle].From <= day) low = middle;
            else high = middle - 1;
        }

        return spans[low].From <= day && (spans[low].Until is not { } until || day < until) ? spans[low].From : null;
    }

    /// <summary>What a record says under a field on a day.</summary>
    public static IEnumerable<string> Says(LinkedCase record, string field, LocalDate day) => record.Says
        .Where(said => said.Field == field && said.From <= day && (said.Until is not { } until || day < until))
        .Select(said => said.Value);

    private Dictionary<string, List<(LocalDate From, LocalDate? Until)>> StagesOf(LinkedCase record)
    {
        if (_stages.TryGetValue(record.Id, out var known)) return known;
        var kind = _procedures.Find(record.Kind);
        Dictionary<string, List<(LocalDate From, LocalDate? Until)>> spans = new(StringComparer.Ordinal);
        HashSet<string> open = new(StringComparer.Ordinal);
        foreach (var (stage, day, reopened) in record.Stages)
        {
            if (reopened)
            {
                foreach (var voided in open.Where(entered => kind?.Voids(stage, entered) ?? entered == stage).ToArray())
                {
                    open.Remove(voided);
                    var last = spans[voided].Count - 1;
                    spans[voided][last] = (spans[voided][last].From, day);
                }
            }

            if (!open.Add(stage)) continue;
            if (!spans.TryGetValue(stage, out var list)) spans.Add(stage, list = []);
            list.Add((day, null));
        }

        _stages.Add(record.Id, spans);
        return spans;
    }
}
