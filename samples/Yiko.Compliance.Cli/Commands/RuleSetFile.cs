using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>A rule set in a file of the user.</summary>
internal static class RuleSetFile
{
    private const long LargestFile = 16 << 20;

    /// <summary>Whether a value of <c>--rules</c> means a file and not a published rule set.</summary>
    public static bool IsNamedBy(string value) => value.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || File.Exists(value);

    /// <summary>The bytes of a file; null with a fault where it cannot be read.</summary>
    public static byte[]? Bytes(string file, FaultList faults)
    {
        if (!UsageChecks.AllowsInput(file, faults)) return null;
        try
        {
            if (File.Exists(file) && new FileInfo(file).Length > LargestFile)
            {
                faults.Add(UsageTexts.RuleFileTooLarge(file, LargestFile >> 20));
                return null;
            }

            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(File.Exists(file) || Directory.Exists(file) ? UsageTexts.RuleFileUnreadable(file, e.Message) : UsageTexts.RuleFileMissing(file));
            return null;
        }
    }

    /// <summary>The rule set of a file, whatever its kind; null with a fault for each finding that keeps it from being one.</summary>
    public static IRuleSet? Load(string file, FaultList faults)
    {
        if (Bytes(file, faults) is not { } bytes) return null;
        var loaded = RuleSetJson.Read(bytes);
        foreach (var finding in loaded.Findings.Where(finding => finding.Severity == Severity.Error)) faults.Add(FindingTexts.InFile(file, finding));
        return loaded.Value;
    }
}
