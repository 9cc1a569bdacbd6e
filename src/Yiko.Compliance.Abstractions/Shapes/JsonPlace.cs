using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>A value at a place of a JSON text. Whatever is asked of it and is not there is a finding, and the answer is null.</summary>
internal readonly struct JsonPlace(JsonElement element, string path, FindingList findings, SiblingValues? siblings = null)
{
    private readonly string _owner = path;
    private readonly string? _member;
    private readonly int? _item;

    /// <summary>A member of an object.</summary>
    public JsonPlace(JsonElement element, string owner, string member, FindingList findings)
        : this(element, owner, findings) => _member = member;

    private JsonPlace(JsonElement element, string owner, int item, FindingList findings, SiblingValues siblings)
        : this(element, owner, findings, siblings) => _item = item;

    // Spelled out when somebody asks: of most values nobody does.
    public string Path => _member is { } member ? JsonPath.Member(_owner, member) : _item is { } item ? JsonPath.Item(_owner, item) : _owner;

    public FindingList Findings { get; } = findings;

    public JsonElement Element { get; } = element;

    /// <summary>What the other items of the list have said, where the value is an item.</summary>
    public SiblingValues? Siblings { get; } = siblings;

    /// <summary>The same place, whatever the other items of its list have said.</summary>
    public JsonPlace Alone => new(Element, Path, Findings);

    /// <summary>A finding at this place.</summary>
    public void Refuse(Reason reason) => Findings.Add(Path, reason);

    /// <summary>A text of a form.</summary>
    public string? Text(TextForm form)
    {
        if (!Is(JsonValueKind.String) || Decoded() is not { } text) return null;
        if (form.Refuse(text) is not { } refusal) return text;
        Refuse(refusal);
        return null;
    }

    /// <summary>A number, exact.</summary>
    public decimal? Number(NumberForm form)
    {
        if (!Is(JsonValueKind.Number)) return null;
        var raw = Element.GetRawText();
        var number = ExactNumber.Of(raw);
        if (number.IntegerDigits > 19)
        {
            Refuse(JsonReasons.OutOfRange(form, raw));
        }
        else if (number.DecimalDigits > form.Decimals)
        {
            Refuse(JsonReasons.TooPrecise(form, raw));
        }
        else
        {
            var value = number.ToDecimal();
            if (form.Takes(value)) return value;
            Refuse(JsonReasons.OutOfRange(form, raw));
        }

        return null;
    }

    /// <summary>Any number that is held without rounding.</summary>
    public decimal? Exact()
    {
        if (!Is(JsonValueKind.Number)) return null;
        var raw = Element.GetRawText();
        if (ExactNumber.Of(raw).TryToDecimal(out var value)) return value;
        Refuse(JsonReasons.NotHeld.With(JsonReasons.ValueOf(raw)));
        return null;
    }

    /// <summary>A truth value.</summary>
    public bool? Truth()
    {
        if (Element.ValueKind is JsonValueKind.True or JsonValueKind.False) return Element.GetBoolean();
        RefuseKind(JsonReasons.TruthKind);
        return null;
    }

    /// <summary>A date without time, as ISO 8601 writes it.</summary>
    public LocalDate? Date()
    {
        if (Text(TextForm.Any) is not { } text) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed) return parsed.Value;
        Refuse(JsonReasons.NotADate.With(JsonReasons.ValueOf(text)));
        return null;
    }

    /// <summary>What one of a few words stands for.</summary>
    public TValue? Word<TValue>(params (string Word, TValue Value)[] words)
        where TValue : struct
    {
        if (!Is(JsonValueKind.String)) return null;
        try
        {
            // Compared as it stands: no known word is decoded.
            foreach (var (word, value) in words)
            {
                if (Element.ValueEquals(word)) return value;
            }
        }
        catch (InvalidOperationException)
        {
            // Half a character: told below.
        }

        if (Decoded() is { } text) Refuse(JsonReasons.UnknownWord(text, words.Select(known => known.Word)));
        return null;
    }

    /// <summary>The members of an object.</summary>
    /// <param name="known">The names that it may have.</param>
    public JsonMembers? Members(params string[] known) => Is(JsonValueKind.Object) ? JsonMembers.Of(this, Element, known) : null;

    /// <summary>Whether the value is an object with a member of that name.</summary>
    public bool Has(string name) => Element.ValueKind == JsonValueKind.Object && Element.EnumerateObject().Any(property => JsonMembers.NameOf(property) == name);

    /// <summary>One member of an object, whatever else it holds; null with a finding where there is none of that name.</summary>
    public JsonPlace? Member(string name)
    {
        if (!Is(JsonValueKind.Object)) return null;
        foreach (var property in Element.EnumerateObject())
        {
            if (JsonMembers.NameOf(property) == name) return new(property.Value, Path, name, Findings);
        }

        Findings.Add(JsonPath.Member(Path, name), JsonReasons.MissingProperty(name));
        return null;
    }

    /// <summary>The places of the items of an array.</summary>
    public IReadOnlyList<JsonPlace>? Places(int least, int most)
    {
        if (!Is(JsonValueKind.Array)) return null;
        var count = Element.GetArrayLength();
        if (count < least || count > most)
        {
            Refuse(JsonReasons.ItemCount(count, least, most));
            return null;
        }

        List<JsonPlace> places = new(count);
        SiblingValues siblings = new();
        var path = Path;
        foreach (var item in Element.EnumerateArray()) places.Add(new(item, path, places.Count, Findings, siblings));
        return places;
    }

    /// <summary>Whether the value is text and not an object: a wording that is the same in every language.</summary>
    public bool IsText => Element.ValueKind == JsonValueKind.String;

    /// <summary>Whether the value is a number.</summary>
    public bool IsNumber => Element.ValueKind == JsonValueKind.Number;

    /// <summary>Whether nothing stands there.</summary>
    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    private bool Is(JsonValueKind expected)
    {
        if (Element.ValueKind == expected) return true;
        RefuseKind(JsonReasons.KindName(expected));
        return false;
    }

    // A null says that somebody has yet to decide: nothing is guessed for it.
    private void RefuseKind(LocalizedText expected) => Refuse(
        Element.ValueKind == JsonValueKind.Null ? JsonReasons.Open(expected) : JsonReasons.WrongKind(expected, Element.ValueKind));

    // Half a surrogate pair is valid JSON and no text.
    private string? Decoded()
    {
        try
        {
            return Element.GetString();
        }
        catch (InvalidOperationException)
        {
            Refuse(JsonReasons.BrokenText);
            return null;
        }
    }
}
