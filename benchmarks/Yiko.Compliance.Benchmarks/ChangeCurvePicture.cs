using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Benchmarks;

/// <summary>The table of <see cref="ChangeCurve"/> as a picture: both libraries over the rate of edits, both axes logarithmic.</summary>
internal static class ChangeCurvePicture
{
    private const int Width = 860;
    private const int Height = 560;
    private const int Left = 80;
    private const int Right = 30;
    private const int Top = 60;
    private const int Bottom = 150;

    private static readonly string[] Colours = ["#0b6e4f", "#1f5fbf", "#b3541e", "#7a3fa0", "#3a7d8c", "#8c6d1f"];

    public static string Of(IEnumerable<string> table)
    {
        Point[] points = [.. table.TakeWhile(line => line.Length > 0).Where(line => line[0] != '#').Skip(1).Select(Point.Of)];
        IGrouping<string, Point>[] series = [.. points.Where(point => point.Texts.Contains("character", StringComparison.Ordinal)).GroupBy(point => point.Texts)];
        Point[] revisions = [.. points.Where(point => point.Texts.StartsWith("revisions", StringComparison.Ordinal) && point.Percent > 0)];

        Point[] drawn = [.. series.SelectMany(line => line), .. revisions];
        var times = drawn.SelectMany(point => new[] { point.DiffPlex, point.Measure }).ToList();
        var axes = new Axes(
            Math.Min(0.1, drawn.Min(point => point.Percent)), Math.Max(40, drawn.Max(point => point.Percent)), Floor(times.Min()), Floor(times.Max()) * 10);

        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        Text(svg, Left, 24, "Exact share of change, 32,305 characters: time by rate of edits · 精确变更比例（32 305 字）：耗时随修改比例的变化", "start", 14);
        Text(svg, Left, 44, "dashed: DiffPlex · solid: ChangeMeter · points: real revisions · 虚线：DiffPlex；实线：ChangeMeter；圆点：真实修订", "start");
        Grid(svg, axes);
        foreach (var (line, colour) in series.Zip(Colours))
        {
            Line(svg, axes, line, point => point.DiffPlex, colour, " stroke-dasharray=\"6 4\"");
            Line(svg, axes, line, point => point.Measure, colour, string.Empty);
        }

        foreach (var point in revisions)
        {
            Dot(svg, axes.X(point.Percent), axes.Y(point.DiffPlex), "#999999");
            Dot(svg, axes.X(point.Percent), axes.Y(point.Measure), "#222222");
        }

        foreach (var (line, i) in series.Select((line, i) => (line, i)))
        {
            var (x, y) = (Left + (i % 2 * 390), Height - 80 + (i / 2 * 22));
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{x} {y - 4}h30\" stroke=\"{Colours[i % Colours.Length]}\" stroke-width=\"2\"/>");
            Text(svg, x + 38, y, line.Key, "start");
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void Grid(StringBuilder svg, Axes axes)
    {
        for (var time = axes.Fastest; time <= axes.Slowest; time *= 10)
        {
            var y = axes.Y(time);
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {y:0.#}H{Width - Right}\" stroke=\"#dddddd\"/>");
            Text(svg, Left - 8, y + 4, time < 1000 ? $"{time:0} µs" : time < 1_000_000 ? $"{time / 1000:0} ms" : $"{time / 1_000_000:0} s", "end");
        }

        foreach (var percent in new[] { 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 40 })
        {
            var x = axes.X(percent);
            svg.AppendLine(CultureInfo.InvariantCulture, $"<path d=\"M{x:0.#} {Top}V{Height - Bottom}\" stroke=\"#dddddd\"/>");
            Text(svg, x, Height - Bottom + 18, string.Create(CultureInfo.InvariantCulture, $"{percent} %"), "middle");
        }

        Text(svg, (Left + Width - Right) / 2.0, Height - Bottom + 38, "edits (of the characters; for revisions the share of change) · 修改比例（修订为变更比例）", "middle");
    }

    private static void Line(StringBuilder svg, Axes axes, IEnumerable<Point> points, Func<Point, double> time, string colour, string dashes)
    {
        var places = points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{axes.X(point.Percent):0.#},{axes.Y(time(point)):0.#}"));
        svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', places)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dashes}/>");
    }

    private static void Dot(StringBuilder svg, double x, double y, string colour) =>
        svg.AppendLine(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"1.6\" fill=\"{colour}\"/>");

    private static void Text(StringBuilder svg, double x, double y, string text, string anchor, int size = 12) =>
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" font-size=\"{size}\" fill=\"#222222\">{text}</text>");

    private static double Floor(double time) => Math.Pow(10, Math.Floor(Math.Log10(time)));

    private readonly record struct Axes(double Rarest, double Most, double Fastest, double Slowest)
    {
        public double X(double percent) => Left + (Share(percent, Rarest, Most) * (Width - Left - Right));

        public double Y(double time) => Height - Bottom - (Share(time, Fastest, Slowest) * (Height - Top - Bottom));

        private static double Share(double value, double low, double high) => Math.Log(value / low) / Math.Log(high / low);
    }

    private readonly record struct Point(string Texts, double Percent, double DiffPlex, double Measure)
    {
        public static Point Of(string line)
        {
            var cells = line.Split('\t');
            return new(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));
        }

        private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
    }
}
