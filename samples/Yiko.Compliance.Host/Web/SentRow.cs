using System.Text.Json;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>A row that was sent, as the body of a request or as a form: a member for each column. It is read as a row of a file is.</summary>
internal sealed class SentRow
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The most bytes of a row.</summary>
    public const int LargestBody = 1 << 20;

    private const int MostFaults = 100;

    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    /// <summary>The columns that were sent, blank ones included.</summary>
    public IReadOnlyDictionary<string, string> Cells => _cells;

    public Row Row => new(_cells);

    public List<Fault> Faults { get; } = [];

    /// <summary>Reads a JSON object; a body that is none is a fault like any other. A deserialiser stops at the first fault; this reads on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="fields">The columns that may be sent.</param>
    /// <param name="others">Further columns that may be: those that the row carries already.</param>
    public static async Task<SentRow> ReadAsync(HttpContext context, IReadOnlyList<Field> fields, IEnumerable<string>? others = null)
    {
        var sent = new SentRow();
        HashSet<string> known = [.. fields.Select(field => field.Name), .. others ?? []];
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in document.RootElement.EnumerateObject())
                {
                    sent.Take(member, known);
                    if (sent.Faults.Count < MostFaults) continue;
                    sent.Faults.Add(Fault.Of(string.Empty, "body.more", $"After {MostFaults} faults nothing more was read.", $"已列出 {MostFaults} 处问题，其余内容未再读取。"));
                    break;
                }
            }
            else
            {
                sent.Faults.Add(Fault.Of(string.Empty, "body.object", "The body should be a JSON object.", "正文应为 JSON 对象。"));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A name or text that is half a surrogate pair is no text, and so the body is no JSON either.
            sent.Faults.Add(Fault.Of(string.Empty, "body.json", "The body is no JSON, or a member stands twice.", "正文不符合 JSON 格式，或有成员重复。"));
        }

        return sent;
    }

    /// <summary>Reads the fields of a form, or the parameters of an address that a form asked for.</summary>
    public static SentRow Of(Func<string, string?> textOf, IReadOnlyList<Field> fields)
    {
        var sent = new SentRow();
        foreach (var field in fields) sent.Add(field.Name, textOf(field.Name) ?? string.Empty);
        return sent;
    }

    private void Take(JsonProperty member, HashSet<string> known)
    {
        if (!known.Contains(member.Name))
        {
            var name = Fault.Shown(member.Name);
            Faults.Add(Fault.Of(
                member.Name, "field.unknown", $"“{name}” is unknown; known are {string.Join(", ", known)}.", $"“{name}”无法识别，可用：{string.Join("、", known)}。"));
            return;
        }

        switch (member.Value.ValueKind)
        {
            case JsonValueKind.String: Add(member.Name, member.Value.GetString()!); break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False: Add(member.Name, member.Value.GetRawText()); break;
            case JsonValueKind.Null: Add(member.Name, string.Empty); break;
            default: Faults.Add(Fault.Of(member.Name, "field.simple", $"“{member.Name}” is a text, a number or a flag.", $"“{member.Name}”应为文本、数或真假值。")); break;
        }
    }

    private void Add(string column, string text)
    {
        _cells[column] = text.Trim();
        if (text.Length > Fault.LongestText || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) Faults.Add(Fault.BadText(column));
    }
}
