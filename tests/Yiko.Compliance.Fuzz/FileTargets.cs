using System.Text;
using Spectre.Console;
using Yiko.Compliance.Benchmarks;
using Yiko.Compliance.Cli.Commands;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Fuzz;

/// <summary>Every file that the samples' readers take, read by the command of the command line that decides by it.</summary>
internal static class FileTargets
{
    private const string Unexpected = "met something it does not expect";
    private const string WordNames = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Mutation[] Text = [.. Mutations.OfBytes, .. Mutations.OfText];
    private static readonly Mutation[] Lines = [.. Text, .. Mutations.OfJson];
    private static readonly Mutation[] Packed = [.. Mutations.OfBytes, .. Archives.Kinds, .. Archives.Kinds, .. Archives.Kinds, .. Archives.Kinds];

    public static IEnumerable<Target> All =>
    [
        Csv("hazards", "risks", "assess", "hazards.csv"),
        Csv("aspects", "aspects", "evaluate", "aspects.csv"),
        Csv("coverage", "aspects", "coverage", "aspects.csv"),
        Csv("objectives", "objectives", "appraise", "objectives.csv"),
        Csv("scores", "suppliers", "score", "supplier-scores.csv"),
        Csv("supplies", "suppliers", "status", "supplier-events.csv", "--as-of", "2026-06-30"),
        Csv("matrix", "responsibilities", "check", "responsibilities.csv"),
        Csv("team", "audits", "team", "audit-team.csv"),
        Csv("baseline", "configurations", "diff", "baseline-1.0.csv", Data("baseline-1.1.csv")),
        Of("configuration-log", ".jsonl", [Read("configuration-log.jsonl")], Lines, file => ["configurations", "replay", file]),
        Of("procedure-log", ".jsonl", [Read("procedure-log.jsonl")], Lines, file => ["procedures", "examine", file, "--as-of", "2026-12-31"]),
        Of("calendar-file", ".json", [Read("working-days-2026.json")], Lines, file => ["audits", "notice", "--start", "2026-10-12", "--calendar", file]),
        Of("printed-table", ".json", [.. Directory.GetFiles(Repository.PathOf("samples", "rules", "printed")).Select(File.ReadAllBytes)], Lines, file => ["rules", "check", file]),
        Of("rule-file", ".json", [.. Directory.GetFiles(Repository.PathOf("samples", "rules"), "*.json").Select(File.ReadAllBytes)], Lines, file => ["rules", "check", file]),
        Of("ledger-file", ".jsonl", [Bytes(string.Join('\n', VerdictFormats.All.SelectMany(engine => StoredDecisions.Of(engine).Take(2)).Select(stored => stored.Record.ToJson())))], Lines, file => ["decisions", "verify", file]),
        Of("xlsx", ".xlsx", [Read("hazards.xlsx")], Packed, file => ["risks", "assess", file]),
        Of("xls", ".xls", [.. Directory.GetFiles(Repository.PathOf("tests", "Yiko.Compliance.Cli.Tests", "Workbooks"), "*.xls").Select(File.ReadAllBytes)], Mutations.OfBytes, file => ["risks", "assess", file]),
        Of("docx", ".docx", [Document], Packed, file => ["documents", "compare", file, Data("document-history.en/procedure-01.md")]),
        Of("text-document", ".md", [File.ReadAllBytes(Data("document-history.en/procedure-02.md"))], Text, file => ["documents", "compare", file, Data("document-history.en/procedure-01.md")]),
    ];

    private static byte[] Document => Archives.Packed(
        ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", $"""<?xml version="1.0"?><w:document xmlns:w="{WordNames}"><w:body><w:p><w:r><w:t>5.1 Purpose</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space="preserve"> cell </w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:ins w:id="1"><w:r><w:t>added</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:tab/><w:br/><w:t>版本 A/0</w:t></w:r></w:p><w:sectPr/></w:body></w:document>"""));

    private static Target Csv(string name, string area, string verb, string file, params string[] more) =>
        Of(name, ".csv", [Read(file)], Text, path => [area, verb, path, .. more, "--format", "csv"]);

    private static Target Of(string name, string extension, IReadOnlyList<byte[]> seeds, Mutation[] kinds, Func<string, string[]> command) => new("file-" + name, seeds, kinds, data =>
    {
        var path = Path.Combine(Path.GetTempPath(), $"yiko-fuzz-{Environment.ProcessId}{extension}");
        File.WriteAllBytes(path, data);
        try
        {
            return Run(command(path));
        }
        finally
        {
            File.Delete(path);
        }
    });

    // Decided, or refused in words: nothing else may come of a file.
    private static string? Run(string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        var code = CliProgram.Run(arguments, new Terminal { Output = output, Error = error, Width = 120, Colours = ColorSystemSupport.NoColors });
        var said = error.ToString();
        if (said.Contains(Unexpected, StringComparison.Ordinal)) return said;
        return code switch
        {
            ExitCode.Decided or ExitCode.SomeUndecided => null,
            ExitCode.Unusable => said.Length > 0 ? null : "refused without a word",
            _ => $"exit code {code}",
        };
    }

    private static string Data(string name) => Repository.PathOf(["samples", "data", .. name.Split('/')]);

    private static byte[] Read(string name) => File.ReadAllBytes(Data(name));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
