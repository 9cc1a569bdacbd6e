using NodaTime;

namespace Yiko.Compliance;

/// <summary>What a register names as controls on a day, and what of it counts: a document by its number, a record while its standing says that it is in force.</summary>
internal sealed class NamedControls
{
    private NamedControls(ValueList<CaseLink> counted, ValueList<CaseLink> completed, ValueList<Reason> refused) =>
        (Counted, Completed, Refused) = (counted, completed, refused);

    public ValueList<CaseLink> Counted { get; }

    /// <summary>Those that count and of whose record nothing is left to do; a document is one of them.</summary>
    public ValueList<CaseLink> Completed { get; }

    /// <summary>What is said of those that do not count, each once.</summary>
    public ValueList<Reason> Refused { get; }

    public static NamedControls On(LocalDate day, IEnumerable<CaseLink> links, IEnumerable<RecordStanding> standings, NamedControlReasons reasons)
    {
        List<CaseLink> counted = [];
        List<CaseLink> completed = [];
        List<Reason> refused = [];
        var known = standings.Where(standing => standing.AsOf == day).ToLookup(standing => standing.Id, StringComparer.Ordinal);
        foreach (var link in links)
        {
            // Two standings of one record on one day: nobody knows which of them is right, so that all have to say it.
            var own = known[link.To].Where(standing => standing.Kind == link.Link).ToArray();
            if (link.Link == ControlLinks.OperationalControl || (own.Length > 0 && Array.TrueForAll(own, standing => standing.IsInForce)))
            {
                counted.Add(link);
                if (Array.TrueForAll(own, standing => standing.IsClosed)) completed.Add(link);
                continue;
            }

            var row = own.Length > 0 ? reasons.NotInForce : known[link.To].Any() ? reasons.OtherKind : reasons.Unknown;
            var reason = row.With(ReasonArgument.Of("control", NameOf(link.Link)), ReasonArgument.Of("case", link.To), ReasonArgument.Of("date", day));
            if (!refused.Contains(reason)) refused.Add(reason);
        }

        return new(counted.ToValueList(), completed.ToValueList(), refused.ToValueList());
    }

    private static LocalizedText NameOf(string word) =>
        word == ControlLinks.EmergencyPlan ? LocalizedText.Of("emergency plan", "应急预案") : LocalizedText.Of("programme", "管理方案");
}

/// <summary>The three reasons of a register for a control that does not count.</summary>
internal sealed class NamedControlReasons
{
    public NamedControlReasons(ReasonTable rows, string rule, string clause, string unknown, string otherKind, string notInForce)
    {
        Unknown = rows.Manual(unknown, rule, clause, "The standing of the {control} “{case}” on {date} is not known.", "{control}“{case}”在 {date} 的状态不明。");
        OtherKind = rows.Manual(otherKind, rule, clause, "“{case}” is named as {control} and is a record of another kind.", "“{case}”登记为{control}，实为其他类别的记录。");
        NotInForce = rows.Manual(notInForce, rule, clause, "The {control} “{case}” is not in force on {date}.", "{control}“{case}”截至 {date} 未生效或已失效。");
    }

    public ReasonRow Unknown { get; }

    public ReasonRow OtherKind { get; }

    public ReasonRow NotInForce { get; }
}
