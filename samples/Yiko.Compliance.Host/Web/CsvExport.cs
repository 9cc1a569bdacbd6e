using System.Text;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>A register as CSV, written row by row: its columns, the verdicts, then the columns that no engine reads as in the files they came from.</summary>
internal static class CsvExport
{
    /// <summary>What only an export has.</summary>
    public static readonly string[] StampColumns = ["rule_set", "decision"];

    /// <summary>The columns of verdicts: an import decides anew and does not carry them along.</summary>
    public static IEnumerable<string> VerdictColumns(Register register) => register.OutcomeColumns.Concat(StampColumns);

    public static IResult Of(Register register, RegisterStore store, CancellationToken cancellation) => TypedResults.Stream(
        async stream =>
        {
            // The header names every carried column, so the rows are run over once to know them.
            string[] columns = [.. register.Fields.Select(field => field.Name)];
            List<string> carried = [];
            await foreach (var item in store.Items(register).OrderBy(item => item.Key).AsAsyncEnumerable().WithCancellation(cancellation))
                carried.AddRange(register.RowsOf(item).SelectMany(row => row.Cells.Keys).Except(columns).Except(carried).ToArray());

            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            await WriteAsync(writer, [.. columns, .. VerdictColumns(register), .. carried]);
            await foreach (var item in store.Items(register).OrderBy(item => item.Key).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var outcome = Outcomes.Texts(item.Outcome);
                var points = register.OutcomeColumns.Select(column => outcome.GetValueOrDefault(column, string.Empty));
                string[] verdict = [.. points, item.RuleSet, Numbers.Of(item.DecisionNumber)];
                foreach (var row in register.RowsOf(item))
                    await WriteAsync(writer, [.. columns.Select(column => row[column]), .. verdict, .. carried.Select(column => row[column])]);
            }
        },
        "text/csv; charset=utf-8",
        register.Area + ".csv");

    private static Task WriteAsync(StreamWriter writer, string[] cells) => writer.WriteAsync(string.Join(',', cells.Select(Quoted)) + "\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
