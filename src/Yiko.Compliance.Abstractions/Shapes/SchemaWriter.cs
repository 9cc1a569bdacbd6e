namespace Yiko.Compliance.Shapes;

/// <summary>Writes a JSON Schema (draft 7) from shapes; what has a name of its own stands once, among the definitions.</summary>
internal sealed class SchemaWriter
{
    private readonly ShapeWriter _writer;
    private readonly SortedDictionary<string, Action<SchemaWriter>> _definitions;

    private SchemaWriter(ShapeWriter writer, SortedDictionary<string, Action<SchemaWriter>> definitions) =>
        (_writer, _definitions) = (writer, definitions);

    /// <summary>The schema of a shape.</summary>
    /// <param name="id">The name by which other schemas refer to it.</param>
    /// <param name="title">What it describes.</param>
    /// <param name="describe">Writes the keywords of the whole.</param>
    public static string Write(string id, string title, Action<SchemaWriter> describe)
    {
        using ShapeWriter writer = new(ShapeText.Readable);
        SchemaWriter schema = new(writer, new(StringComparer.Ordinal));
        writer.BeginObject();
        schema.Say("$schema", "http://json-schema.org/draft-07/schema#");
        schema.Say("$id", id);
        schema.Say("title", title);
        describe(schema);
        schema.WriteDefinitions();
        writer.EndObject();
        return writer + "\n";
    }

    public void Say(string keyword, string value)
    {
        _writer.Name(keyword);
        _writer.Value(value);
    }

    public void Say(string keyword, decimal value)
    {
        _writer.Name(keyword);
        _writer.Value(value);
    }

    public void Say(string keyword, bool value)
    {
        _writer.Name(keyword);
        _writer.Value(value);
    }

    public void Say(string keyword, IEnumerable<string> values)
    {
        _writer.Name(keyword);
        _writer.BeginArray();
        foreach (var value in values) _writer.Value(value);
        _writer.EndArray();
    }

    public void Say(string keyword, IEnumerable<int> values)
    {
        _writer.Name(keyword);
        _writer.BeginArray();
        foreach (var value in values) _writer.Value(value);
        _writer.EndArray();
    }

    /// <summary>A schema under a keyword, such as that of items.</summary>
    public void Nest(string keyword, Action<SchemaWriter> describe)
    {
        _writer.Name(keyword);
        _writer.BeginObject();
        describe(this);
        _writer.EndObject();
    }

    /// <summary>A list of schemas under a keyword, such as those of which one must hold.</summary>
    public void Nest(string keyword, IEnumerable<Action<SchemaWriter>> describe)
    {
        _writer.Name(keyword);
        _writer.BeginArray();
        foreach (var one in describe)
        {
            _writer.BeginObject();
            one(this);
            _writer.EndObject();
        }

        _writer.EndArray();
    }

    /// <summary>Refers to a definition, which is written once at the end.</summary>
    public void Refer(string definition, Action<SchemaWriter> describe)
    {
        _definitions[definition] = describe;
        Say("$ref", "#/definitions/" + definition);
    }

    // Describing a definition may name further ones.
    private void WriteDefinitions()
    {
        if (_definitions.Count == 0) return;
        SortedDictionary<string, bool> written = new(StringComparer.Ordinal);
        _writer.Name("definitions");
        _writer.BeginObject();
        while (_definitions.Keys.FirstOrDefault(name => !written.ContainsKey(name)) is { } next)
        {
            written[next] = true;
            Nest(next, _definitions[next]);
        }

        _writer.EndObject();
    }
}
