using NodaTime;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Suppliers;

/// <summary>The day on which one looks at suppliers, which no command takes from a clock.</summary>
internal static class SupplierDay
{
    public const string Name = "--as-of";

    /// <summary>The day that an argument names; the default with a fault where there is none.</summary>
    public static LocalDate Read(string? text, FaultList faults)
    {
        if (text is null) faults.Add(SupplierTableTexts.DayMissing);
        return UsageChecks.ReadDay(Name, text, faults) ?? default;
    }
}
