using System.Globalization;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Registers.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>The register of objectives over HTTP.</summary>
internal static class ObjectiveEndpoints
{
    public static void AddObjectives(this IServiceCollection services)
    {
        services.AddSingleton<IRegister<ObjectiveItem>, ObjectiveRegister>();
        services.AddSingleton<IDecider<ObjectiveItem>>(provider => provider.GetRequiredService<IRegister<ObjectiveItem>>());
        services.AddScoped<IImporter, RegisterImporter<ObjectiveItem>>();
        services.AddScoped<ObjectiveStore>();
    }

    public static void MapObjectives(this IEndpointRouteBuilder app)
    {
        var clock = app.ServiceProvider.GetRequiredService<HostClock>();
        var objectives = new RegisterApi<ObjectiveItem, ObjectiveView, ObjectiveInput>
        {
            Area = Areas.Objectives,
            View = ObjectiveView.Of,
            Read = (fields, id) => ObjectiveInput.Read(fields, id, clock.Today),
            Columns = [.. ObjectiveColumns.All.Select(column => column.Name), "objective", "department", "outstanding", .. ObjectiveRegister.VerdictColumns],
            Cells = CellsOf,
        }.Map(app, "Objectives");
        objectives.MapGet("/", ListAsync).WithSummary("Objectives in the order of the register").Produces<Page<ObjectiveView>>().IsPaged().WithQuery(("status", "What was found, such as not-attained"));
        objectives.MapGet("/{id}/outlook", OutlookAsync).WithSummary("Whether the target can still be reached").Produces<OutlookView>().MayBeMissing();
        objectives.MapPost("/{id}/measurements", MeasureAsync).WithSummary("Add what a day brought and appraise again; needs If-Match")
            .Accepts<MeasurementInput>("application/json").Produces<ObjectiveView>().NeedsVersion().ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ObjectiveStore store)
    {
        var query = new QueryFields(context);
        var (status, page) = (query.Word("status", Words<ObjectiveStatus>.All), PageRequest.Read(query));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return ItemResults.Of(context, (await store.ListAsync(status, page, context.RequestAborted)).Select(ObjectiveView.Of));
    }

    private static async Task<IResult> OutlookAsync(HttpContext context, ItemId id, Items<ObjectiveItem> items) =>
        ItemResults.Found(context, id.Text, await items.FindAsync(id.Text, context.RequestAborted), item => OutlookView.Of(ObjectiveOutlooks.Of(item.Course)));

    private static async Task<IResult> MeasureAsync(HttpContext context, ItemId id, ObjectiveStore store)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        var fields = await JsonFields.ReadAsync(context);
        var entry = MeasurementInput.Read(fields);
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        var written = await store.MeasureAsync(id.Text, version, entry, context.RequestAborted);
        return written.Outcome == WriteOutcome.Mixed ? Problems.Mixed(context) : ItemResults.Of(context, id.Text, written, ObjectiveView.Of);
    }

    private static IEnumerable<string> CellsOf(ObjectiveItem item)
    {
        var (ratio, count) = (item.Report.Measurement as RatioMeasurement, item.Report.Measurement as CountMeasurement);
        return
        [
            item.Id, ObjectiveKinds.Words.ElementAt((int)item.Comparator), item.Target.ToString(),
            ratio?.Numerator.ToString(CultureInfo.InvariantCulture) ?? string.Empty, ratio?.Denominator.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            item.Value, count?.Occurrences.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            item.Covered?.ToString() ?? string.Empty, item.Exposed?.ToString() ?? string.Empty, CsvCells.Of(item.IsPeriodClosed),
            item.Name, item.Department, item.Outstanding is { } left ? CsvCells.Of(left) : string.Empty,
            ObjectiveKinds.Name(item.Status), item.Actual?.ToString() ?? string.Empty, item.Attainment?.ToString() ?? string.Empty,
            item.Margin?.ToString() ?? string.Empty, item.RuleSet, CsvCells.Of(item.DecisionNumber),
        ];
    }
}

/// <summary>An objective as it is sent. Exact numbers are texts or numbers: <c>19/20</c>, <c>95%</c>, 0.95.</summary>
internal sealed record ObjectiveInput
{
    /// <summary>The identifier; only where an objective is added.</summary>
    public string? Id { get; init; }

    public string? Objective { get; init; }

    public string? Department { get; init; }

    public required ObjectiveComparator Kind { get; init; }

    /// <summary>Not needed where zero occurrences are the objective.</summary>
    public string? Target { get; init; }

    /// <summary>Either a ratio, of <see cref="Denominator"/>…</summary>
    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    /// <summary>… or a count of occurrences…</summary>
    public string? Count { get; init; }

    /// <summary>… or a value, <c>yes</c>, <c>no</c> or <c>n/a</c>.</summary>
    public string? Value { get; init; }

    public string? Covered { get; init; }

    public string? Exposed { get; init; }

    public bool? PeriodClosed { get; init; }

    /// <summary>The cases still to come.</summary>
    public long? Outstanding { get; init; }

    public static ObjectiveItem Read(JsonFields fields, string id, LocalDate today)
    {
        fields.Required("kind");
        var kind = fields.Word("kind", Words<ObjectiveComparator>.All) ?? default;
        if (kind != ObjectiveComparator.ZeroOccurrences) fields.Required("target");
        var value = fields.Text("value");
        var entry = MeasurementInput.ReadFigures(fields, today);
        if (entry is not null && value.Length > 0) fields.Add("value", "field.several", MeasurementInput.OneOfThree);
        var item = new ObjectiveItem
        {
            Id = id,
            Name = fields.Text("objective"),
            Department = fields.Text("department"),
            Comparator = kind,
            Target = kind == ObjectiveComparator.ZeroOccurrences ? Ratio.Zero : fields.Exact("target") ?? default,
            Value = value is "yes" or "no" or "n/a" ? value : fields.Exact("value")?.ToString() ?? string.Empty,
            Covered = fields.Exact("covered"),
            Exposed = fields.Exact("exposed"),
            IsPeriodClosed = fields.Flag("periodClosed") ?? false,
            Outstanding = fields.Text("outstanding").Length == 0 ? null : fields.Whole("outstanding", 0, int.MaxValue, 0),
        };
        if (entry is not null) item.Entries.Add(entry);
        return item;
    }
}

/// <summary>What a day added, as it is sent: a ratio, or a count.</summary>
internal sealed record MeasurementInput
{
    public static readonly LocalizedText OneOfThree = LocalizedText.Of("Give a ratio, or a count, or a value: one of them.", "请只填比率、次数或数值之一。");

    public required LocalDate Date { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public string? Count { get; init; }

    public static ObjectiveEntry Read(JsonFields fields)
    {
        fields.Required("date");
        var date = fields.Date("date") ?? default;
        var entry = ReadFigures(fields, date);
        if (entry is null && fields.Faults.Count == 0) fields.Add(string.Empty, "field.missing", OneOfThree);
        return entry ?? new() { Date = date, Counted = default };
    }

    /// <summary>The figures; null where there are none.</summary>
    public static ObjectiveEntry? ReadFigures(JsonFields fields, LocalDate date)
    {
        var (numerator, denominator, count) = (fields.Count("numerator"), fields.Count("denominator"), fields.Count("count"));
        if (numerator is null != denominator is null || (count is not null && numerator is not null)) fields.Add("numerator", "field.several", OneOfThree);
        if (count is { } occurrences) return new() { Date = date, Counted = occurrences };
        return (numerator, denominator) is ({ } counted, { } cases) ? new() { Date = date, Counted = counted, Denominator = cases } : null;
    }
}
