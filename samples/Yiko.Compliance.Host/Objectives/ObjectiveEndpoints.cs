using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>What the register of objectives answers besides what all do.</summary>
internal static class ObjectiveEndpoints
{
    private static readonly InputColumn Date = new() { Name = "date" };
    private static readonly InputColumn Numerator = new() { Name = "numerator" };
    private static readonly InputColumn Denominator = new() { Name = "denominator" };
    private static readonly InputColumn Count = new() { Name = "count" };

    private static readonly Field[] Fields = [new(Date) { Kind = FieldKind.Date }, .. new[] { Numerator, Denominator, Count }.Select(column => new Field(column) { Kind = FieldKind.Number })];

    private static readonly LocalizedText OneOfTwo = LocalizedText.Of("Give a numerator and a denominator, or a count.", "请填写分子和分母，或只填次数。");

    public static void MapObjectives(this IEndpointRouteBuilder app, ObjectivesRegister register)
    {
        var objectives = app.MapRegister(register);
        objectives.MapGet("/{id}/outlook", OutlookAsync).WithSummary("Whether the target can still be reached").Produces<ObjectiveOutlook>().MayBeMissing();
        objectives.MapPost("/{id}/measurements", MeasureAsync).WithSummary("Add what a day brought and appraise again; needs If-Match")
            .AcceptsRow(Fields).Produces<ItemView>().NeedsVersion().ProducesProblem(409);

        async Task<IResult> OutlookAsync(HttpContext context, ItemId id, RegisterStore store) =>
            await store.FindAsync(register, id.Text, context.RequestAborted) is ObjectiveItem item
                ? TypedResults.Ok(register.OutlookOf(item, context.RequestAborted))
                : Problems.Missing(context, id.Text);

        async Task<IResult> MeasureAsync(HttpContext context, ItemId id, RegisterStore store)
        {
            if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
            var sent = await SentRow.ReadAsync(context, Fields);
            if (ReadEntry(sent) is not { } entry) return Problems.BadInput(context, sent.Faults);
            return RegisterApi.Answer(context, register, id.Text, await store.ChangeAsync(register, id.Text, version, item => register.Measure(item, entry), context.RequestAborted));
        }
    }

    /// <summary>What a day brought: a ratio, or a count.</summary>
    public static ObjectiveEntry? ReadEntry(SentRow sent)
    {
        string[] header = [.. Fields.Select(field => field.Name)];
        var map = ColumnMap.Bind(header, default, [.. Fields.Select(field => field.Column)], new Dictionary<string, string>(), new())!;
        var cells = OneRow.Read(sent.Row, header);
        var (date, numerator, denominator, count) = (cells.Read<NodaTime.LocalDate?>(map[Date], DateCells.Read), cells.Whole(map[Numerator]), cells.Whole(map[Denominator]), cells.Whole(map[Count]));
        sent.Faults.AddRange(cells.Bad.Select(cell => Fault.Of(CellReasons.Of(cell), cell.Column)));
        if (sent.Faults.Count == 0 && (numerator is null != denominator is null || numerator is null == count is null || numerator < 0 || denominator < 0 || count < 0))
            sent.Faults.Add(new() { Code = "field.several", Path = Numerator.Name, Sentence = OneOfTwo });
        if (sent.Faults.Count > 0 || (date is null && Missing(sent))) return null;
        return new() { Date = date!.Value, Counted = count ?? numerator!.Value, Denominator = denominator };
    }

    private static bool Missing(SentRow sent)
    {
        sent.Faults.Add(Fault.Missing(Date.Name));
        return true;
    }
}
