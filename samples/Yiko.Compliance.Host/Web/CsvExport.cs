using System.Text;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Web;

/// <summary>A register as CSV, written row by row. The columns that no engine reads follow the others, as in the file they came from.</summary>
internal static class CsvExport
{
    public static IResult Of<TItem>(
        string name,
        IReadOnlyList<string> columns,
        IAsyncEnumerable<TItem> items,
        Func<TItem, IEnumerable<string>> cells,
        Func<TItem, string> carried,
        CancellationToken cancellation) => TypedResults.Stream(
            async stream =>
            {
                // The header names every carried column, so the rows are run over once to know them.
                List<string> more = [];
                await foreach (var item in items.WithCancellation(cancellation))
                    more.AddRange(CarriedColumns.Of(carried(item)).Keys.Except(more).Except(columns).ToArray());

                await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                await WriteAsync(writer, [.. columns, .. more]);
                await foreach (var item in items.WithCancellation(cancellation))
                {
                    var others = CarriedColumns.Of(carried(item));
                    await WriteAsync(writer, cells(item).Concat(more.Select(header => others.GetValueOrDefault(header, string.Empty))));
                }
            },
            "text/csv; charset=utf-8",
            name + ".csv");

    private static Task WriteAsync(StreamWriter writer, IEnumerable<string> cells) => writer.WriteAsync(string.Join(',', cells.Select(Quoted)) + "\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
