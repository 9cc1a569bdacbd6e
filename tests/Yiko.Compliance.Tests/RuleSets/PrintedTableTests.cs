using System.Text;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.RuleSets;

public sealed class PrintedTableTests
{
    private static readonly PrintedTable Table = new()
    {
        Bands =
        [
            new() { Grade = Graded("high", "#D32F2F"), Cell = "≥6", Number = 1 },
            new() { Grade = Graded("low", null), Cell = "<6" },
        ],
        Scales = [new() { Name = LocalizedText.Of("likelihood", "可能性"), Points = [1m, 2.5m], Weight = 60m }, new() { Name = LocalizedText.Same("S") }],
        Formula = ScoreFormula.WeightedSum,
        WeightTotal = 99m,
        LeastScore = -1m,
        GreatestScore = 10m,
        Cells = [new() { Input = "1 × 2", Grade = "low", Colour = "#00FF00" }],
    };

    [Fact]
    public void What_is_written_reads_back_as_it_was()
    {
        PrintedTable[] tables = [Table, new(), Table with { LeastScore = null, GreatestScore = null }, Table with { LeastScore = 0m, Formula = ScoreFormula.Product, WeightTotal = 100m }];

        Assert.All(tables, table =>
        {
            var loaded = PrintedTable.Parse(table.ToJson());
            Assert.Empty(loaded.Findings);
            Assert.Equal(table, loaded.Value);
        });
        Assert.Equal("""{"method":"printed-table"}""", new PrintedTable().ToJson());
    }

    [Fact]
    public void A_decision_table_reads_back_as_it_was()
    {
        DecisionTable table = new()
        {
            Inputs = [new() { Name = LocalizedText.Same("x"), Least = 1m, Greatest = 5m }, new() { Name = LocalizedText.Of("severity", "严重性"), Points = [1m, 3m] }],
            Rules = [new() { Cells = ["≥3", "-"], Outcome = Graded("high", null) }],
        };

        Assert.Equal(table, DecisionTable.Parse(table.ToJson()).Value);
        Assert.Equal(table, DecisionTable.Parse(Encoding.UTF8.GetBytes(table.ToJson())).Value);
    }

    [Theory]
    [InlineData("""{"method":"lec"}""", "$.method: rules.json.unknown-word")]
    [InlineData("""{}""", "$.method: rules.json.missing-property")]
    [InlineData("""{"method":"printed-table","band":[]}""", "$.band: rules.json.unknown-property")]
    [InlineData("""{"method":"printed-table","bands":[{"cell":"≥6"}]}""", "$.bands[0].grade: rules.json.missing-property")]
    [InlineData("""{"method":"printed-table","bands":[{"cell":6,"grade":{"code":"a","name":"a"}}]}""", "$.bands[0].cell: rules.json.wrong-kind")]
    [InlineData("""{"method":"printed-table","scales":[{"name":"L","points":["1"]}]}""", "$.scales[0].points[0]: rules.json.wrong-kind")]
    [InlineData("""{"method":"printed-table","formula":"max"}""", "$.formula: rules.json.unknown-word")]
    [InlineData("""{"method":"printed-table","formula":9}""", "$.formula: rules.json.wrong-kind")]
    [InlineData("""{"method":"printed-table","openBelow":true,"leastScore":1}""", "$.openBelow: rules.json.contradiction")]
    [InlineData("""{"method":"printed-table","cells":[{"input":"1","grade":"low","colour":"red"}]}""", "$.cells[0].colour: rules.json.not-a-colour")]
    [InlineData("[", "$: rules.json.not-json")]
    public void A_fault_is_told_with_its_place(string json, string finding)
    {
        var loaded = PrintedTable.Parse(json);

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void A_text_may_name_its_schema_and_source()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"method":"printed-table","$schema":"x","source":{"en":"a manual","zh":"某手册"},"greatestScore":10.0}""");

        Assert.Equal(new PrintedTable { GreatestScore = 10m }, PrintedTable.Parse(bytes).Value);
        Assert.NotNull(DecisionTable.Parse("""{"method":"decision-table","$schema":"x","source":"某手册"}""").Value);
        Assert.Equal("$.method: rules.json.unknown-word", Assert.Single(DecisionTable.Parse("""{"method":"printed-table"}""").Findings.AsEnumerable()).ToString());
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => PrintedTable.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => DecisionTable.Parse((string)null!));
    }

    private static Grade Graded(string code, string? colour) => new() { Code = code, Name = LocalizedText.Same(code), Colour = colour };
}
