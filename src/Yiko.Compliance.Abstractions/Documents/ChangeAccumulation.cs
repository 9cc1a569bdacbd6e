namespace Yiko.Compliance.Documents;

/// <summary>Against which text the share of change is taken.</summary>
public enum ChangeAccumulation
{
    /// <summary>Against the text with which the current edition began, so that changes add up and one taken back does not count; the default.</summary>
    SinceEdition = 0,

    /// <summary>Against the text before this change: each change for itself.</summary>
    PerChange = 1,
}
