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
    Pdf = 6,

    /// <summary>A pipe, device or socket: nobody knows whether it ever ends.</summary>
    NotAFile = 7,

    /// <summary>Protected by a password.</summary>
    Protected = 8,

    /// <summary>A file of a kind that has a name and is not read.</summary>
    OtherKind = 9,

    /// <summary>Some of its text lies in another format or another file.</summary>
    ForeignText = 10,
    TooLarge = 11,
    TooDeep = 12,
}
