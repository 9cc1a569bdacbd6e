using System.Text;
using System.Text.Json;
using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

/// <summary>What stands in JSON is read alike as text, as UTF-8, as an element and as a stream.</summary>
public sealed class JsonFormsTests
{
    private const string Request = """{"consequence":15,"exposure":6,"likelihood":3}""";

    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public async Task A_request_is_decided_alike_in_every_form()
    {
        Engine engine = VerdictFormats.Risks;
        var expected = engine.Decide(Request, LecRuleSet.Standard, Day).Value!;
        using var parsed = JsonDocument.Parse(Request);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Request));

        Assert.Equal(expected, engine.Decide(Encoding.UTF8.GetBytes(Request), LecRuleSet.Standard, Day).Value);
        Assert.Equal(expected, engine.Decide(parsed.RootElement, LecRuleSet.Standard, Day).Value);
        Assert.Equal(expected, (await engine.DecideAsync(stream, LecRuleSet.Standard, Day)).Value);
    }

    [Fact]
    public async Task A_verdict_reads_back_alike_in_every_form()
    {
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });
        var text = VerdictFormats.Risks.Write(verdict);
        using var parsed = JsonDocument.Parse($$"""{"verdicts":[{{text}}]}""");
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));

        Assert.Equal(verdict, VerdictFormats.Risks.Read(Encoding.UTF8.GetBytes(text)).Value);
        Assert.Equal(verdict, VerdictFormats.Risks.Read(parsed.RootElement.GetProperty("verdicts")[0]).Value);
        Assert.Equal(verdict, (await VerdictFormats.Risks.ReadAsync(stream)).Value);
        Assert.Equal(verdict.Factors, VerdictFormats.Risks.ReadRequest(Encoding.UTF8.GetBytes(Request)).Value);
    }

    [Fact]
    public async Task Whatever_is_wrong_is_told_in_every_form()
    {
        using var twice = JsonDocument.Parse("""{"likelihood":3,"likelihood":6}""");
        using MemoryStream nothing = new();
        using MemoryStream endless = new(new byte[(1 << 26) + 100_000]);

        Assert.Equal(["$.likelihood: rules.json.duplicate-property"], Told(VerdictFormats.Risks.ReadRequest(twice.RootElement)));
        Assert.Equal(["$: rules.json.not-json"], Told(VerdictFormats.Risks.ReadRequest(default(JsonElement))));
        Assert.Equal(["$: rules.json.not-json"], Told(await VerdictFormats.Risks.ReadRequestAsync(nothing)));
        Assert.Equal(["$: rules.json.too-large"], Told(await VerdictFormats.Risks.ReadRequestAsync(endless)));
        Assert.InRange(endless.Position, 1 << 26, (1 << 26) + (1 << 15));
        await Assert.ThrowsAsync<ArgumentNullException>(() => VerdictFormats.Risks.ReadAsync(null!));
        Assert.Throws<ArgumentException>(() => VerdictFormats.Risks.Decide(twice.RootElement, Suppliers.SupplierRuleSet.Standard, Day));
    }

    private static IEnumerable<string> Told<T>(Loaded<T> loaded)
        where T : class => loaded.Findings.Select(finding => finding.ToString());
}
