using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Yiko.Compliance.Cli.Commands.Audits;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures ask FILE</c>: answers questions, such as the conformance vectors.</summary>
internal static class ProceduresAsk
{
    private static readonly string[] RecordColumns = ["case", "answer", "rules", "rule_set"];
    private static readonly string[][] QuestionColumns = [["case", "vector"], ["question"], ["inputs_json", "inputs"]];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ProcedureTableTexts.Question },
        new() { Title = ProcedureTableTexts.Answer, Flexible = true },
        new() { Title = ProcedureTableTexts.Rule },
    ];

    public static Command Build(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "questions: a table parted by tabulators with case, question and inputs_json" };
        Option<string> calendar = new("--calendar") { Description = "the calendars that questions name: a JSON file", HelpName = "FILE" };
        OutputOptions output = new();
        var ruleSets = ProcedureRuleSets.Option();
        Command command = new("ask", "Answer questions of the conformance vectors by the verbs of the library.");
        command.Arguments.Add(file);
        command.Options.Add(calendar);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            FaultList faults = new();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var calendars = arguments.GetValue(calendar) is { } named ? CalendarFile.All(named, faults) : [];
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(file), faults);
            var questions = faults.IsEmpty ? Read(arguments.GetValue(file)!, faults) : null;
            return questions is null ? UsageChecks.Refuse(faults, settings, terminal) : Print(questions, rules, calendars ?? [], settings, terminal);
        });
        return command;
    }

    private static int Print(List<(string Case, string Question, string Inputs)> questions, ProcedureRuleSet rules, Dictionary<string, IWorkingDayCalendar> calendars, OutputSettings settings, Terminal terminal)
    {
        QuestionBook book = new(rules, calendars);
        FaultList remarks = new();
        var stamp = RuleSetStamp.Of(rules).ToString();
        var isUndecided = false;
        using var output = OutputSession.Open(terminal, settings, RecordColumns, TableColumns);
        foreach (var (name, question, inputs) in questions)
        {
            var answer = Ask(book, name, question, inputs, remarks);
            isUndecided |= answer is null or { IsUndecided: true };
            string[] ids = [.. (answer?.Rules ?? []).Select(rule => rule.ToString())];
            if (output.Records is { } records)
            {
                records.Text(name);
                records.Text(answer?.Text ?? string.Empty);
                records.List(ids);
                records.Text(stamp);
                records.EndRecord();
            }

            output.Table?.Row([TableCell.Of(name), TableCell.Of(answer?.Text ?? string.Empty), TableCell.Of(string.Join(" ", ids))]);
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(questions.Count, stamp).In(settings.Language))]]);
        terminal.Say(remarks.Sentences, settings.Language);
        return isUndecided ? ExitCode.SomeUndecided : ExitCode.Decided;
    }

    private static Answer? Ask(QuestionBook book, string name, string question, string inputs, FaultList remarks)
    {
        try
        {
            using var json = WholeJson.Parse(inputs);
            var (answer, fault) = book.Ask(question, json.RootElement);
            if (answer is null) remarks.Add(fault is null ? UsageTexts.ValueUnknown(name, question, book.Questions) : ProcedureTableTexts.QuestionUnanswered(name, fault));
            return answer;
        }
        catch (JsonException e)
        {
            remarks.Add(ProcedureTableTexts.QuestionUnanswered(name, e.Message));
        }

        return null;
    }

    private static List<(string Case, string Question, string Inputs)>? Read(string file, FaultList faults)
    {
        Place place = new() { File = file };
        try
        {
            if (!File.Exists(file)) faults.Add(InputTexts.FileMissing(place));
            else if (UsageChecks.AllowsInput(file, faults)) return Read(File.ReadAllLines(file), file, faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(InputTexts.NotReadable(place));
        }

        return null;
    }

    private static List<(string Case, string Question, string Inputs)>? Read(string[] lines, string file, FaultList faults)
    {
        var header = lines.Length == 0 ? [] : lines[0].TrimStart('\uFEFF').Split('\t');
        int[] places = [.. QuestionColumns.Select(names => Array.FindIndex(header, names.Contains))];
        if (places.Contains(-1))
        {
            faults.Add(ProcedureTableTexts.QuestionsUnusable(file));
            return null;
        }

        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells => (At(cells, places[0]), At(cells, places[1]), At(cells, places[2])))];
    }

    private static string At(string[] cells, int place) => place < cells.Length ? cells[place] : string.Empty;
}
