using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The words that stand for the values of an enumeration: one for each, in both directions.</summary>
internal sealed class JsonWords<TValue>(params (string Word, TValue Value)[] words)
    where TValue : struct, Enum
{
    /// <summary>The value of a word.</summary>
    public TValue? Read(JsonPlace place) => place.Word(words);

    /// <summary>The values of a list of words, each of which occurs once, in the order of the list.</summary>
    /// <param name="place">The list.</param>
    /// <param name="least">How many words it has at least.</param>
    /// <param name="taken">Receives the values; what it holds already counts as repeated.</param>
    public ValueList<TValue>? ReadSet(JsonPlace place, int least, ISet<TValue>? taken = null)
    {
        taken ??= new HashSet<TValue>();
        var before = place.Findings.Count;
        List<TValue> values = [];
        foreach (var item in place.Places(least, words.Length) ?? [])
        {
            if (item.Word(words) is not { } value) continue;
            if (!taken.Add(value)) item.Refuse(JsonReasons.RepeatedValue(Of(value)));
            values.Add(value);
        }

        return place.Findings.Count > before ? null : values.ToValueList();
    }

    public void Write(Utf8JsonWriter writer, string name, TValue value) => writer.WriteString(name, Of(value));

    public void WriteSet(Utf8JsonWriter writer, string name, IEnumerable<TValue> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(Of(value));
        writer.WriteEndArray();
    }

    /// <summary>The values of an enumeration of flags that one holds.</summary>
    public IEnumerable<TValue> In(TValue flags) => words.Select(known => known.Value).Where(value => flags.HasFlag(value));

    public string Of(TValue value) => Array.Find(words, known => EqualityComparer<TValue>.Default.Equals(known.Value, value)).Word;
}
