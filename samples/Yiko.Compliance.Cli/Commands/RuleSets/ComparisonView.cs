using Yiko.Compliance.Cli.Output;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>What a comparison shows of a verdict: its grade, class or status, and one more value beside it.</summary>
internal sealed class ComparisonView<TVerdict>
    where TVerdict : class
{
    /// <summary>The columns that identify a row.</summary>
    public required string[] Keys { get; init; }

    /// <summary>Their titles.</summary>
    public required LocalizedText[] Titles { get; init; }

    /// <summary>What the record columns call the grade, class or status.</summary>
    public required string GradeColumn { get; init; }

    /// <summary>What the record columns call the value beside it.</summary>
    public required string BesideColumn { get; init; }

    /// <summary>The code of the grade, class or status; null where there is none.</summary>
    public required Func<TVerdict, string?> CodeOf { get; init; }

    /// <summary>The grade, class or status as the table shows it.</summary>
    public required Func<TVerdict, Language, TableCell> Cell { get; init; }

    /// <summary>Writes the value beside it.</summary>
    public required Action<RecordWriter, TVerdict> WriteBeside { get; init; }

    /// <summary>The rationale of a verdict.</summary>
    public required Func<TVerdict, Rationale> Why { get; init; }
}
