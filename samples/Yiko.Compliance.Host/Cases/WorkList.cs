using NodaTime;
using Yiko.Compliance.Host.Measures;
using Yiko.Compliance.Host.Pages;
using Yiko.Compliance.Host.Suppliers;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Cases;

/// <summary>What is to be done, by whom and until when: steps and findings of cases, measures, evaluations of suppliers.</summary>
internal sealed class WorkList(CaseStore cases, CaseRules rules, MeasureStore measures, SupplierStandings suppliers, HostClock clock)
{
    /// <summary>Evaluations of suppliers are told so many days before.</summary>
    private const int Ahead = 60;

    public async Task<IReadOnlyList<Job>> AllAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        List<Job> jobs = [];
        foreach (var standing in (await cases.BookAsync(cancellation)).Standings)
        {
            var address = PageAddress.Of("/cases/item", ("id", standing.Case.Id));
            var name = LocalizedText.Of($"{standing.Case.Id}, {rules.NameOf(standing.Case.Kind).English}", $"{standing.Case.Id} {rules.NameOf(standing.Case.Kind).ChineseSimplified}");
            var owner = rules.Find(standing.Case.Kind) is { Owner: [var first, ..] } ? first : null;
            jobs.AddRange(standing.Findings.Select(finding => new Job
            {
                Href = address,
                Matter = name,
                What = Imports.Remarks.SentenceOf(finding.Reason),
                Who = owner,
                Due = finding.Due,
                IsLate = finding.Due < today,
            }));
            if (standing.IsClosed) continue;
            jobs.AddRange(standing.Next.Select(next => new Job
            {
                Href = address + "#next",
                Matter = name,
                What = rules.StepOf(standing.Case.Kind, next.Step),
                Who = next.Who,
                IsReady = next.IsAllowed,
            }));
        }

        jobs.AddRange((await measures.OpenAsync(cancellation)).Select(measure => new Job
        {
            Href = PageAddress.Of($"/{measure.Area}/item", ("id", measure.Item)) + "#measures",
            Matter = LocalizedText.Of($"{measure.Item}, measure", $"{measure.Item} 措施"),
            What = LocalizedText.Same(measure.What),
            Who = measure.Person.Length > 0 ? measure.Person : null,
            Department = measure.Department,
            Due = measure.Due,
            IsLate = measure.Due < today,
            IsReady = true,
        }));
        jobs.AddRange((await suppliers.AsOfAsync(today, cancellation)).Where(supply => supply.Verdict.NextDue <= today.PlusDays(Ahead)).Select(supply => new Job
        {
            Href = PageAddress.Of("/suppliers/item", ("id", supply.Item.Id)),
            Matter = LocalizedText.Same(supply.Item.Id),
            What = LocalizedText.Of("evaluation of the supplier is due", "供方评价到期"),
            Who = "general-department",
            Due = supply.Verdict.NextDue,
            IsLate = supply.Verdict.NextDue < today,
            IsReady = true,
        }));
        return [.. jobs.OrderBy(job => job.Due is null).ThenBy(job => job.Due)];
    }
}

/// <summary>Something that somebody has to do.</summary>
internal sealed record Job
{
    public required string Href { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Matter { get; init; }

    public required LocalizedText What { get; init; }

    /// <summary>The code of a role or unit, or a person; null where nobody is named.</summary>
    public string? Who { get; init; }

    public string Department { get; init; } = string.Empty;

    public LocalDate? Due { get; init; }

    public bool IsLate { get; init; }

    /// <summary>Whether nothing stands against it.</summary>
    public bool IsReady { get; init; }

    // What nobody is named for is shown to everybody, lest nobody does it.
    public bool IsOf(string who, LocalizedText? role) => Who == who || Department == who || string.IsNullOrEmpty(Who + Department) || (role is not null && (Department == role.ChineseSimplified || Department == role.English));
}
