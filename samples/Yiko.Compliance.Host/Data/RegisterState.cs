namespace Yiko.Compliance.Host.Data;

/// <summary>How often a register was written: whoever remembers a count beside the revision knows whether it still holds.</summary>
internal sealed class RegisterState
{
    public required string Area { get; init; }

    public long Revision { get; set; }
}

/// <summary>The areas of the host, as addresses and tables name them.</summary>
internal static class Areas
{
    public const string Hazards = "hazards";
    public const string Aspects = "aspects";
    public const string Suppliers = "suppliers";
    public const string Scores = "scores";
    public const string Objectives = "objectives";
    public const string Documents = "documents";
    public const string Configurations = "configurations";
    public const string Cases = "cases";

    public static readonly string[] All = [Hazards, Aspects, Suppliers, Scores, Objectives, Documents, Configurations, Cases];
}
