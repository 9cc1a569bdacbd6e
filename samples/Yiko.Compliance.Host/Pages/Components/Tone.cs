namespace Yiko.Compliance.Host.Pages.Components;

/// <summary>How a word is meant.</summary>
public enum Tone
{
    Plain = 0,
    Good = 1,
    Warn = 2,
    Bad = 3,
}
