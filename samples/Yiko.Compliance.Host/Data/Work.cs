namespace Yiko.Compliance.Host.Data;

/// <summary>What is left to do about an item, in one word.</summary>
internal static class Work
{
    /// <summary>The verdict asks for nothing.</summary>
    public const string None = "none";

    /// <summary>What the verdict found has no effective control yet, or there is no verdict.</summary>
    public const string Outstanding = "outstanding";

    /// <summary>What the verdict found is controlled, and to be reviewed when its day comes.</summary>
    public const string Controlled = "controlled";
}
