using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers.Events;

/// <summary>The fields of one JSON object, read by name. Every fault is kept, a field that nobody asked for included.</summary>
internal sealed class EventFields
{
    /// <summary>What a missing text reads as until its fault is told.</summary>
    public const string Stopgap = "?";

    private readonly JsonElement _object;
    private readonly string _path;
    private readonly List<EventFault> _faults;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public EventFields(JsonElement json, List<EventFault> faults)
        : this(json, string.Empty, faults)
    {
    }

    private EventFields(JsonElement json, string path, List<EventFault> faults) => (_object, _path, _faults) = (json, path, faults);

    /// <summary>A text that must be there and not be blank.</summary>
    public string Text(string name)
    {
        if (Optional(name) is not { } field) return Missing(name);
        if (field.ValueKind != JsonValueKind.String) return Unreadable(name, EventTexts.Text);
        var text = field.GetString()!;
        return string.IsNullOrWhiteSpace(text) ? Missing(name) : text;
    }

    /// <summary>A text that may be left out.</summary>
    public string? TextOrNull(string name)
    {
        if (Optional(name) is not { } field) return null;
        return field.ValueKind == JsonValueKind.String ? field.GetString() : Unreadable(name, EventTexts.Text);
    }

    /// <summary>A code of lower-case letters, digits and hyphens.</summary>
    public string Code(string name)
    {
        var text = Text(name);
        var isCode = text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';
        if (isCode || text == Stopgap) return isCode ? text : "stopgap";
        Unreadable(name, EventTexts.Code);
        return "stopgap";
    }

    public LocalDate Date(string name)
    {
        var text = Text(name);
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return date;
        if (text != Stopgap) Unreadable(name, EventTexts.Date);
        return default;
    }

    public bool Flag(string name, bool otherwise)
    {
        if (Optional(name) is not { } field) return otherwise;
        if (field.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Unreadable(name, EventTexts.Flag);
        return field.ValueKind == JsonValueKind.True;
    }

    public T Choice<T>(string name)
        where T : struct, Enum
    {
        var text = Text(name);
        if (EventWords<T>.Find(text) is { } value) return value;
        if (text != Stopgap) Unreadable(name, EventTexts.OneOf(EventWords<T>.All));
        return default;
    }

    public ValueList<string> Texts(string name) => List(name, (item, at) =>
    {
        if (item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString())) return item.GetString()!;
        return Unreadable($"{name}[{at}]", EventTexts.Text);
    });

    public ValueList<T> Choices<T>(string name)
        where T : struct, Enum => List(name, (item, at) =>
    {
        if (item.ValueKind == JsonValueKind.String && EventWords<T>.Find(item.GetString()!) is { } value) return value;
        Unreadable($"{name}[{at}]", EventTexts.OneOf(EventWords<T>.All));
        return default;
    });

    /// <summary>A list of objects, which may be left out.</summary>
    public ValueList<T> Objects<T>(string name, Func<EventFields, T> read) => List(name, (item, at) => Nested($"{name}[{at}]", item, read)).Where(item => item is not null).ToValueList()!;

    /// <summary>An object that may be left out.</summary>
    public T? Object<T>(string name, Func<EventFields, T> read)
        where T : class => Optional(name) is { } field ? Nested(name, field, read) : null;

    /// <summary>Tells of every field that nobody asked for.</summary>
    public void Close()
    {
        foreach (var property in _object.EnumerateObject().Where(property => !_asked.Contains(property.Name)))
            _faults.Add(new() { Code = "event.field.unknown", Sentence = EventTexts.FieldUnknown(_path + property.Name, _asked) });
    }

    private T? Nested<T>(string name, JsonElement json, Func<EventFields, T> read)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Unreadable(name, EventTexts.JsonObject);
            return default;
        }

        var fields = new EventFields(json, _path + name + ".", _faults);
        var value = read(fields);
        fields.Close();
        return value;
    }

    private ValueList<T> List<T>(string name, Func<JsonElement, int, T> read)
    {
        if (Optional(name) is not { } field) return [];
        if (field.ValueKind == JsonValueKind.Array) return field.EnumerateArray().Select((item, at) => read(item, at)).ToValueList();
        Unreadable(name, EventTexts.List);
        return [];
    }

    private JsonElement? Optional(string name)
    {
        _asked.Add(name);
        return _object.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;
    }

    private string Missing(string name)
    {
        _faults.Add(new() { Code = "event.field.missing", Sentence = EventTexts.FieldMissing(_path + name) });
        return Stopgap;
    }

    private string Unreadable(string name, LocalizedText expected)
    {
        _faults.Add(new() { Code = "event.field.unreadable", Sentence = EventTexts.FieldUnreadable(_path + name, expected) });
        return Stopgap;
    }
}
