using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>The parser keeps every name that it meets for good; here it may meet so many.</summary>
internal sealed class RationedNames : XmlNameTable
{
    private readonly NameTable _names = new();
    private int _count;

    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name) => ++_count <= DocumentLimits.MostNames ? name : throw new DocumentRefusedException(DocumentTrouble.TooLarge);
}
