using System.Buffers.Binary;
using System.IO.Compression;

namespace Yiko.Compliance.Fuzz;

/// <summary>Damage inside of packed files, and archives that lie about themselves.</summary>
internal static class Archives
{
    private const uint CentralHeader = 0x02014B50;
    private const uint LocalHeader = 0x04034B50;

    public static Mutation[] Kinds { get; } =
    [
        new("damage in a part", Damaged),
        new("an archive that lies", Lying),
        new("parts lost, doubled or renamed", Shuffled),
    ];

    public static byte[] Packed(params (string Name, string Content)[] parts) => Write([.. parts.Select(part => (part.Name, System.Text.Encoding.UTF8.GetBytes(part.Content)))]);

    private static byte[] Damaged(byte[] data, Random random)
    {
        if (Read(data) is not { Count: > 0 } parts) return data;
        var at = random.Next(parts.Count);
        var kind = Mutations.Pick(random, (Mutation[])[.. Mutations.OfBytes, .. Mutations.OfText, .. Mutations.OfText]);
        var content = kind.Apply(parts[at].Content, random);
        parts[at] = (parts[at].Name, content);
        return Write(parts);
    }

    private static byte[] Shuffled(byte[] data, Random random)
    {
        if (Read(data) is not { Count: > 0 } parts) return data;
        var at = random.Next(parts.Count);
        switch (random.Next(4))
        {
            case 0: parts.RemoveAt(at); break;
            case 1: parts.Add(parts[at]); break;
            case 2: parts[at] = (Mutations.Pick<string>(random, ["../" + parts[at].Name, "/" + parts[at].Name, parts[at].Name.ToUpperInvariant(), string.Empty, new string('a', 70_000)[..60_000], parts[at].Name.Replace('/', '\\')]), parts[at].Content); break;
            default: parts[at] = (parts[at].Name, parts[random.Next(parts.Count)].Content); break;
        }

        return Write(parts);
    }

    // Sizes, checksums, methods and offsets that are not those of the content.
    private static byte[] Lying(byte[] data, Random random)
    {
        byte[] copy = [.. data];
        var headers = Enumerable.Range(0, Math.Max(0, copy.Length - 46))
            .Where(i => BinaryPrimitives.ReadUInt32LittleEndian(copy.AsSpan(i)) is CentralHeader or LocalHeader).ToArray();
        if (headers.Length == 0) return data;
        var at = Mutations.Pick(random, headers);
        var isCentral = BinaryPrimitives.ReadUInt32LittleEndian(copy.AsSpan(at)) == CentralHeader;
        var field = at + Mutations.Pick<int>(random, isCentral ? [6, 8, 10, 16, 20, 24, 28, 42] : [4, 6, 8, 14, 18, 22, 26]);
        BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(field), Mutations.Pick<uint>(random, [0u, 1u, 0xFFFFFFFFu, 0x7FFFFFFFu, 100_000_000u, (uint)random.Next()]));
        return copy;
    }

    private static List<(string Name, byte[] Content)>? Read(byte[] data)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(data));
            List<(string, byte[])> parts = [];
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using MemoryStream content = new();
                stream.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }

            return parts;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                // The writer of archives refuses a part without a name; that is no fault of the readers.
                using var stream = archive.CreateEntry(name.Length == 0 ? " " : name).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
