using NodaTime;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>What the register of objectives answers besides what all do.</summary>
internal static class ObjectiveEndpoints
{
    /// <summary>What a day brings: a ratio, or a count.</summary>
    private static readonly Field[] Fields =
    [
        new(new() { Name = "date" }) { Kind = FieldKind.Date }, new(ObjectiveColumns.Numerator) { Kind = FieldKind.Number },
        new(ObjectiveColumns.Denominator) { Kind = FieldKind.Number }, new(ObjectiveColumns.Count) { Kind = FieldKind.Number },
    ];

    private static readonly LocalizedText OneOfTwo = LocalizedText.Of("Give a numerator and a denominator, or a count.", "请填写分子和分母，或只填次数。");

    public static void MapObjectives(this IEndpointRouteBuilder app, ObjectivesRegister register)
    {
        var objectives = app.MapRegister(register);
        objectives.MapGet("/{id}/outlook", OutlookAsync).WithSummary("Whether the target can still be reached").Produces<ObjectiveOutlook>().MayBeMissing();
        objectives.MapPost("/{id}/measurements", MeasureAsync).WithSummary("Add what a day brought and appraise again; needs If-Match")
            .AcceptsRow(Fields).Produces<ItemView>().NeedsVersion().ProducesProblem(409);

        async Task<IResult> OutlookAsync(HttpContext context, ItemId id, RegisterStore store) =>
            await store.FindAsync(register, id.Text, context.RequestAborted) is ObjectiveItem item
                ? TypedResults.Ok(register.OutlookOf(item, store.Today, context.RequestAborted))
                : Problems.Missing(context, id.Text);

        async Task<IResult> MeasureAsync(HttpContext context, ItemId id, RegisterStore store)
        {
            if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
            var sent = await SentRow.ReadAsync(context, Fields);
            if (ReadEntry(sent) is not { } entry) return Problems.BadInput(context, sent.Faults);
            var written = await store.ChangeAsync(register, id.Text, version, item => register.Measure(item, entry), context.RequestAborted);
            return RegisterApi.Answer(context, register, id.Text, written);
        }
    }

    private static ObjectiveEntry? ReadEntry(SentRow sent)
    {
        var map = Register.MapOf(Fields);
        var cells = OneRow.Read(sent.Row, map.Header);
        var date = cells.Read<LocalDate?>(map[Fields[0].Column], DateCells.Read);
        var (numerator, denominator) = (cells.Whole(map[ObjectiveColumns.Numerator]), cells.Whole(map[ObjectiveColumns.Denominator]));
        var count = cells.Whole(map[ObjectiveColumns.Count]);
        sent.Faults.AddRange(cells.Bad.Select(cell => Fault.Of(CellReasons.Of(cell), cell.Column)));
        if (sent.Faults.Count > 0) return null;
        if (date is null) sent.Faults.Add(Fault.Missing("date"));
        var isRatio = numerator >= 0 && denominator >= 0 && count is null;
        var isCount = numerator is null && denominator is null && count >= 0;
        if (!isRatio && !isCount) sent.Faults.Add(new() { Code = "field.several", Path = ObjectiveColumns.Numerator.Name, Sentence = OneOfTwo });
        return sent.Faults.Count > 0 ? null : new() { Date = date!.Value, Counted = count ?? numerator!.Value, Denominator = denominator };
    }
}
