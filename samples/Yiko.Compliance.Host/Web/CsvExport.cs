using System.Buffers;
using System.Text;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>A register as CSV, written row by row and read back without loss. What a spreadsheet would take for a formula has an apostrophe before it.</summary>
internal static class CsvExport
{
    /// <summary>What begins a formula in one spreadsheet or another, in the forms of Chinese keyboards too.</summary>
    private const string Formulas = "=+-@＝＋－＠";

    public static IResult Of(Register register, RegisterFilter filter, RegisterStore store, CancellationToken cancellation) => TypedResults.Stream(
        async stream =>
        {
            var export = await Export.OfAsync(register, store.AllAsync(register, filter), language: null, cancellation);
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            await WriteAsync(writer, export.Header);
            await foreach (var item in store.AllAsync(register, filter).WithCancellation(cancellation))
            {
                foreach (var row in export.RowsOf(item)) await WriteAsync(writer, row);
            }
        },
        "text/csv; charset=utf-8",
        register.Area + ".csv");

    /// <summary>A cell that no spreadsheet computes: a text that would begin a formula, or has an apostrophe where one was put, gets one more.</summary>
    public static string Guarded(string cell) => BeginsFormula(cell.AsSpan().TrimStart('\'')) ? "'" + cell : cell;

    /// <summary>The cell as it was before it was guarded.</summary>
    public static string Unguarded(string cell) => cell is ['\'', ..] && BeginsFormula(cell.AsSpan().TrimStart('\'')) ? cell[1..] : cell;

    // A number has a sign too, and computes to itself.
    private static readonly SearchValues<char> OfNumber = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",\"\r\n");
    private static bool BeginsFormula(ReadOnlySpan<char> text) => text.Length > 1 && Formulas.Contains(text[0]) && (text[0] is not ('+' or '-') || !IsNumber(text[1..]));

    private static bool IsNumber(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(OfNumber) < 0 && char.IsAsciiDigit(text[0]);

    private static Task WriteAsync(StreamWriter writer, IEnumerable<string> cells) => writer.WriteAsync(string.Join(',', cells.Select(cell => Quoted(Guarded(cell)))) + "\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(ToQuote) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
