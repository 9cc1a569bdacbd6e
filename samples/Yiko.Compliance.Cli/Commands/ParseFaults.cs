using System.CommandLine;
using System.CommandLine.Parsing;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>Says in our sentences, with the valid choices, what the command-line parser could not make sense of.</summary>
internal static class ParseFaults
{
    public static bool Exist(ParseResult parsed) => parsed.Errors.Count > 0 || MisspeltOptions(parsed).Any() || Nameless(parsed).Any();

    public static FaultList Of(ParseResult parsed)
    {
        var faults = new FaultList();
        var command = parsed.CommandResult.Command;
        var path = PathOf(parsed.CommandResult);
        string[] verbs = [.. command.Subcommands.Select(verb => verb.Name)];
        string[] options = [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)];

        if (verbs.Length > 0)
        {
            var word = parsed.UnmatchedTokens.FirstOrDefault(token => !IsOption(token));
            faults.Add(word is null ? UsageTexts.WordMissing(path, verbs) : UsageTexts.WordUnknown(path, word, verbs));
            return faults;
        }

        foreach (var token in parsed.UnmatchedTokens)
            faults.Add(IsOption(token) ? UsageTexts.OptionUnknown(path, token, options) : UsageTexts.ArgumentSurplus(path, token));

        foreach (var option in MisspeltOptions(parsed)) faults.Add(UsageTexts.OptionUnknown(path, option, options));

        foreach (var sentence in Nameless(parsed)) faults.Add(sentence);

        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Tokens.Count: 0 } option:
                    faults.Add(UsageTexts.ValueMissing(option.Option.Name));
                    break;
                case ArgumentResult { Tokens.Count: 0, Parent: OptionResult option }:
                    faults.Add(UsageTexts.ValueMissing(option.Option.Name));
                    break;
                case ArgumentResult { Tokens.Count: 0 } argument:
                    faults.Add(UsageTexts.ArgumentMissing(path, argument.Argument.Name));
                    break;
                default:
                    if (parsed.UnmatchedTokens.Count == 0) faults.Add(LocalizedText.Same(error.Message.ReplaceLineEndings(" ")));
                    break;
            }
        }

        return faults;
    }

    /// <summary>A misspelt option in the place of an argument, which the parser takes for the argument.</summary>
    private static IEnumerable<string> MisspeltOptions(ParseResult parsed) => parsed.CommandResult.Command.Arguments
        .SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value).Where(IsOption);

    /// <summary>Empty arguments: all that this program takes are names and values, of which none is empty.</summary>
    private static IEnumerable<LocalizedText> Nameless(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command.Arguments.Where(argument => IsEmpty(parsed.GetResult(argument))).Select(argument => UsageTexts.ArgumentMissing(PathOf(parsed.CommandResult), argument.Name))
            .Concat(command.Options.Where(option => IsEmpty(parsed.GetResult(option))).Select(option => UsageTexts.ValueMissing(option.Name)));

        static bool IsEmpty(SymbolResult? result) => result?.Tokens.Any(token => token.Value.Length == 0) == true;
    }

    private static bool IsOption(string token) => token.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token);

    private static string PathOf(CommandResult result)
    {
        List<string> words = [];
        for (SymbolResult? at = result; at is CommandResult { Parent: not null } command; at = command.Parent)
            words.Insert(0, command.Command.Name);
        return words.Count > 0 ? string.Join(' ', words) : "Yiko.Compliance.Cli";
    }
}
