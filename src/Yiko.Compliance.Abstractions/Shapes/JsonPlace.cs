using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>A value at a place of a JSON text. Whatever is asked of it and is not there is a finding, and the answer is null.</summary>
internal readonly struct JsonPlace
{
    private readonly JsonOwner _owner;
    private readonly string? _member;
    private readonly int _item;

    /// <summary>The whole, at a path.</summary>
    public JsonPlace(JsonElement element, string path, FindingList findings)
        : this(element, new JsonOwner(path, findings), null, -1)
    {
    }

    /// <summary>A member of an object.</summary>
    public JsonPlace(JsonElement element, JsonOwner owner, string member)
        : this(element, owner, member, -1)
    {
    }

    private JsonPlace(JsonElement element, JsonOwner owner, string? member, int item) => (Element, _owner, _member, _item) = (element, owner, member, item);

    public string Path => JsonOwner.PathOf(_member, _item, _owner);

    public FindingList Findings => _owner.Findings;

    public JsonElement Element { get; }

    /// <summary>The list, where the value is an item.</summary>
    public JsonOwner? Siblings => _item >= 0 ? _owner : null;

    /// <summary>The same place, whatever the other items of its list have said.</summary>
    public JsonPlace Alone => new(Element, Within(), null, -1);

    /// <summary>An item of the list that stands here.</summary>
    /// <param name="list">What <see cref="Within"/> gave for the list.</param>
    /// <param name="item">The item.</param>
    /// <param name="index">Its position.</param>
    public static JsonPlace ItemOf(JsonOwner list, JsonElement item, int index) => new(item, list, null, index);

    /// <summary>The value as what holds others.</summary>
    public JsonOwner Within() => new(_owner, _member, _item);

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
        if (ExactNumber.TryShort(Element, out var quick, out var decimals) && decimals <= form.Decimals && form.Takes(quick)) return quick;
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
        if (ExactNumber.TryShort(Element, out var quick, out _)) return quick;
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
        if (IsoDate.TryRead(text, out var day)) return day;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed) return parsed.Value;
        Refuse(JsonReasons.NotADate.With(JsonReasons.ValueOf(text)));
        return null;
    }

    /// <summary>What one of a few words stands for.</summary>
    public TValue? Word<TValue>(JsonWords<TValue> words)
        where TValue : struct
    {
        if (!Is(JsonValueKind.String)) return null;
        try
        {
            // Compared as it stands: no known word is decoded.
            for (var i = 0; i < words.Rows.Length; i++)
            {
                if (Element.ValueEquals(words.Encoded(i))) return words.Rows[i].Value;
            }
        }
        catch (InvalidOperationException)
        {
            // Half a character: told below.
        }

        if (Decoded() is { } text) Refuse(JsonReasons.UnknownWord(text, words.Rows.Select(known => known.Word)));
        return null;
    }

    /// <summary>The members of an object.</summary>
    /// <param name="known">The names that it may have.</param>
    public JsonMembers? Members(JsonNames known) => Is(JsonValueKind.Object) ? JsonMembers.Of(Within(), Element, known) : null;

    /// <summary>Whether the value is an object with a member of that name.</summary>
    public bool Has(string name) => Element.ValueKind == JsonValueKind.Object && Element.EnumerateObject().Any(property => JsonMembers.NameOf(property) == name);

    /// <summary>One member of an object, whatever else it holds; null with a finding where there is none of that name.</summary>
    public JsonPlace? Member(JsonNames name)
    {
        if (!Is(JsonValueKind.Object)) return null;
        foreach (var property in Element.EnumerateObject())
        {
            if (JsonMembers.IsCalled(property, name.Encoded(0))) return new(property.Value, Within(), name.Names[0]);
        }

        Findings.Add(JsonPath.Member(Path, name.Names[0]), JsonReasons.MissingProperty(name.Names[0]));
        return null;
    }

    /// <summary>The number of items of a list; null with a finding where it is none or one of too few or too many.</summary>
    public int? Items(int least, int most)
    {
        if (!Is(JsonValueKind.Array)) return null;
        var count = Element.GetArrayLength();
        if (count >= least && count <= most) return count;
        Refuse(JsonReasons.ItemCount(count, least, most));
        return null;
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
