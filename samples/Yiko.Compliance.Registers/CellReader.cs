namespace Yiko.Compliance.Registers;

/// <summary>Reads the text of a cell; blank gives the default and no trouble.</summary>
internal delegate CellTrouble CellReader<T>(ReadOnlySpan<char> cell, out T? value);
