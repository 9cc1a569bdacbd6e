using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Measures;

/// <summary>Reads and writes the measures of items; what is left to do about the item follows from them.</summary>
internal sealed class MeasureStore(ComplianceDb db, DecisionLedger ledger, Author author)
{
    public Task<List<Measure>> OfAsync(string area, string item, CancellationToken cancellation) =>
        db.Set<Measure>().AsNoTracking().Where(measure => measure.Area == area && measure.Item == item).OrderBy(measure => measure.Key).ToListAsync(cancellation);

    /// <summary>The measures that are not carried out, what is due first.</summary>
    public Task<List<Measure>> OpenAsync(CancellationToken cancellation) => db.Set<Measure>().AsNoTracking()
        .Where(measure => measure.State == MeasureFields.Planned || measure.State == MeasureFields.UnderWay)
        .OrderBy(measure => measure.Due == null).ThenBy(measure => measure.Due).Take(1000).ToListAsync(cancellation);

    /// <summary>Adds a measure, or changes the one of a key unless somebody else changed it since.</summary>
    public Task<(WriteOutcome Outcome, Measure? Measure)> WriteAsync(Register register, string id, long? key, long version, Row row, CancellationToken cancellation) => ledger.WriteAsync(
        register.Area,
        async chain =>
        {
            if (await db.Items.SingleOrDefaultAsync(item => item.Area == register.Area && item.Id == id, cancellation) is not { } item) return (WriteOutcome.Missing, null);
            if (!author.MayWriteOf(item.Department)) throw new NotAllowedException(NotAllowedException.OtherDepartment);
            var all = await db.Set<Measure>().Where(measure => measure.Area == register.Area && measure.Item == id).ToListAsync(cancellation);
            var measure = key is null ? new() { Area = register.Area, Item = id } : all.Find(each => each.Key == key);
            if (measure is null) return (WriteOutcome.Missing, null);
            if (key is not null && measure.Version != version) return (WriteOutcome.Stale, measure);
            measure.Take(row);
            if (key is null)
            {
                db.Add(measure);
                all.Add(measure);
            }

            (item.Measures, item.OpenMeasures) = (all.Count(each => each.State == MeasureFields.Done), all.Count(each => each.IsOpen));
            register.Index(item);
            chain.Append(register.Area, id, new()
            {
                Question = DecisionQuestions.Measure,
                RuleSet = register.Stamp,
                Request = $$"""{"measure":{{Numbers.Of(all.IndexOf(measure) + 1)}}}""",
                Verdict = measure.Row.ToCanonical(),
            });
            return (WriteOutcome.Done, (Measure?)measure);
        },
        cancellation);
}
