using System.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>The names that the members of an object may have, as they are compared with a text: encoded once.</summary>
internal sealed class JsonNames
{
    private readonly byte[][] _encoded;
    private readonly int[] _following;

    public JsonNames(params string[] names)
    {
        Names = names;
        _encoded = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        int[] sorted = [.. Enumerable.Range(0, names.Length).OrderBy(index => names[index], StringComparer.Ordinal)];
        _following = new int[names.Length + 1];
        for (var i = 0; i <= sorted.Length; i++) _following[i == 0 ? names.Length : sorted[i - 1]] = sorted.Length == 0 ? 0 : sorted[i % sorted.Length];
    }

    /// <summary>The names in the order in which they are told.</summary>
    public string[] Names { get; }

    public int Count => _encoded.Length;

    public ReadOnlySpan<byte> Encoded(int index) => _encoded[index];

    /// <summary>Which name follows another in ordinal order, in which stored texts have their members; what <see cref="Count"/> gives is the first.</summary>
    public int Following(int index) => _following[index];
}

/// <summary>The words that a text may hold and what each stands for, encoded once.</summary>
internal sealed class JsonWords<TValue>(params (string Word, TValue Value)[] rows)
    where TValue : struct
{
    private readonly byte[][] _encoded = Array.ConvertAll(rows, row => Encoding.UTF8.GetBytes(row.Word));

    public (string Word, TValue Value)[] Rows { get; } = rows;

    public ReadOnlySpan<byte> Encoded(int index) => _encoded[index];
}
