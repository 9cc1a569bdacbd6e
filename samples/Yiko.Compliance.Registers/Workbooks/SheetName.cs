namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A sheet as its tab shows it.</summary>
internal readonly record struct SheetName(string Name, bool IsVisible);
