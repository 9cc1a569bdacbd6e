namespace Yiko.Compliance.Registers;

/// <summary>Why the text of a document cannot be had.</summary>
internal enum DocumentTrouble
{
    None = 0,
    NotReadable = 1,
    Binary = 2,
    WrongEncoding = 3,
    BrokenDocx = 4,
    OldWord = 5,
    NotADocument = 6,
}
