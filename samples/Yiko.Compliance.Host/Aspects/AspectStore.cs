using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>Questions to the register of aspects, for answers and pages alike.</summary>
internal sealed class AspectStore(ComplianceDb db, RevisionCache counts)
{
    /// <summary>A page of the register, significant ones first, then by total.</summary>
    public Task<Page<AspectItem>> ListAsync(AspectFilter filter, PageRequest page, CancellationToken cancellation) =>
        filter.Of(db.Aspects.AsNoTracking()).OrderByDescending(aspect => aspect.IsSignificant == true).ThenByDescending(aspect => aspect.Total)
            .ThenBy(aspect => aspect.Id).PageAsync(page, cancellation);

    /// <summary>How the register covers the 63 combinations of type, tense and state.</summary>
    public Task<AspectCoverage> CoverageAsync(CancellationToken cancellation) =>
        counts.GetAsync(db, Areas.Aspects, _ => CoverAsync(cancellation), cancellation);

    private async Task<AspectCoverage> CoverAsync(CancellationToken cancellation)
    {
        var aspects = await db.Aspects.AsNoTracking().OrderBy(aspect => aspect.Key).ToListAsync(cancellation);
        return AspectRegister.CoverageOf(aspects.Select(aspect => aspect.Aspect), cancellation);
    }
}

/// <summary>Which aspects are asked for; what is null does not matter.</summary>
internal sealed record AspectFilter
{
    public AspectType? Type { get; init; }

    public AspectTense? Tense { get; init; }

    public AspectState? State { get; init; }

    /// <summary>True for the list of significant aspects.</summary>
    public bool? Significant { get; init; }

    public string Department { get; init; } = string.Empty;

    /// <summary>A text that the id, the aspect or the department contains.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>What <see cref="Read"/> reads, for the document of the interface.</summary>
    public static readonly (string Name, string Meaning)[] Parameters =
    [
        ("type", "air, water, noise, solid-waste, soil, resource or other"), ("tense", "past, present or future"), ("state", "normal, abnormal or emergency"),
        ("significant", "true or false"), ("department", "A department, exactly"), ("q", "A text that the id, the aspect or the department contains"),
    ];

    public static AspectFilter Read(Fields fields) => new()
    {
        Type = fields.Word("type", Words<AspectType>.All),
        Tense = fields.Word("tense", Words<AspectTense>.All),
        State = fields.Word("state", Words<AspectState>.All),
        Significant = fields.Flag("significant"),
        Department = fields.Text("department"),
        Text = fields.Text("q"),
    };

    public IQueryable<AspectItem> Of(IQueryable<AspectItem> aspects)
    {
        if (Type is not null) aspects = aspects.Where(aspect => aspect.Type == Type);
        if (Tense is not null) aspects = aspects.Where(aspect => aspect.Tense == Tense);
        if (State is not null) aspects = aspects.Where(aspect => aspect.State == State);
        if (Significant is not null) aspects = aspects.Where(aspect => aspect.IsSignificant == Significant);
        if (Department.Length > 0) aspects = aspects.Where(aspect => aspect.Department == Department);
        if (Text.Length > 0) aspects = aspects.Where(aspect => aspect.Id.Contains(Text) || aspect.Name.Contains(Text) || aspect.Department.Contains(Text));
        return aspects;
    }
}
