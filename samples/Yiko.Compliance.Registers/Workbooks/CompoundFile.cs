using System.Buffers.Binary;
using System.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The file system in a file of the old office programs: named streams in chains of sectors.</summary>
internal sealed class CompoundFile
{
    private const int LongestName = 64;
    private const int EntrySize = 128;
    private const int MiniShift = 6;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint HighestSector = 0xFFFFFFFA;

    private readonly byte[] _file;
    private readonly int _shift;
    private readonly uint[] _next;
    private readonly List<(string Name, byte Type, uint Start, long Size)> _entries = [];

    private CompoundFile(byte[] file)
    {
        _file = file;
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(0x1E));
        if (_shift is not (9 or 12)) throw new InvalidDataException("No such sectors.");
        _next = ReadTable();
        var directory = Chain(At(0x30), long.MaxValue);
        for (var at = 0; at + EntrySize <= directory.Length; at += EntrySize)
        {
            var entry = directory.AsSpan(at, EntrySize);
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[LongestName..]) - 2, 0, LongestName);
            _entries.Add((
                Encoding.Unicode.GetString(entry[..length]), entry[0x42],
                BinaryPrimitives.ReadUInt32LittleEndian(entry[0x74..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[0x78..])));
        }
    }

    /// <summary>Null where the bytes are no such file, or only the beginning of one.</summary>
    public static CompoundFile? Of(byte[] file)
    {
        try
        {
            return file.Length < 512 ? null : new(file);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    public bool Has(string name) => _entries.Exists(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bytes of a stream; null where there is none of that name.</summary>
    public byte[]? Read(string name)
    {
        const int SmallFrom = 4096;
        var at = _entries.FindIndex(entry => entry.Type == 2 && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0) return null;
        var (_, _, start, size) = _entries[at];
        return size >= SmallFrom ? Chain(start, size) : Small(start, (int)size);
    }

    private uint At(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(offset));

    /// <summary>For each sector the one after it.</summary>
    private uint[] ReadTable()
    {
        var perSector = 1 << (_shift - 2);
        var most = (_file.Length >> _shift) + 1;
        List<uint> sectors = [];
        for (var i = 0; i < 109 && At(0x4C + (i * 4)) is <= HighestSector and var sector; i++) sectors.Add(sector);
        var further = At(0x44);
        for (var count = 0; further <= HighestSector && count < most; count++)
        {
            var part = Sector(further);
            for (var i = 0; i < perSector - 1; i++)
            {
                if (BinaryPrimitives.ReadUInt32LittleEndian(part[(i * 4)..]) is <= HighestSector and var sector) sectors.Add(sector);
            }

            further = BinaryPrimitives.ReadUInt32LittleEndian(part[((perSector - 1) * 4)..]);
        }

        if (sectors.Count > most) throw new InvalidDataException("More sectors than the file has.");
        var table = new uint[sectors.Count * perSector];
        for (var s = 0; s < sectors.Count; s++)
        {
            var part = Sector(sectors[s]);
            for (var i = 0; i < perSector; i++) table[(s * perSector) + i] = BinaryPrimitives.ReadUInt32LittleEndian(part[(i * 4)..]);
        }

        return table;
    }

    private ReadOnlySpan<byte> Sector(uint sector)
    {
        var start = ((long)sector + 1) << _shift;
        if (start + (1 << _shift) > _file.Length) throw new InvalidDataException("A sector lies behind the end.");
        return _file.AsSpan((int)start, 1 << _shift);
    }

    private byte[] Chain(uint start, long size)
    {
        var content = new MemoryStream();
        var most = (_file.Length >> _shift) + 1;
        for (var (sector, count) = (start, 0); sector != EndOfChain && content.Length < size; sector = sector < _next.Length ? _next[sector] : EndOfChain)
        {
            if (++count > most || sector > HighestSector) throw new InvalidDataException("The sectors form no chain.");
            // The last sector of a file is often cut off where its content ends.
            var at = ((long)sector + 1) << _shift;
            if (at >= _file.Length) throw new InvalidDataException("A sector lies behind the end.");
            content.Write(_file.AsSpan((int)at, (int)Math.Min(1 << _shift, _file.Length - at)));
        }

        if (content.Length > size) content.SetLength(size);
        return content.ToArray();
    }

    private byte[] Small(uint start, int size)
    {
        var root = _entries.Find(entry => entry.Type == 5);
        var (all, table) = (Chain(root.Start, root.Size), Chain(At(0x3C), long.MaxValue));
        var content = new MemoryStream();
        for (var sector = start; content.Length < size;)
        {
            var (at, link) = ((long)sector << MiniShift, (long)sector * 4);
            if (at + (1 << MiniShift) > all.Length || link + 4 > table.Length) throw new InvalidDataException("A sector lies behind the end.");
            content.Write(all.AsSpan((int)at, 1 << MiniShift));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)link));
        }

        content.SetLength(size);
        return content.ToArray();
    }
}
