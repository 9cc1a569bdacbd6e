using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.Shapes;

/// <summary>An object with members, made when each of them was read without a finding.</summary>
internal sealed class ObjectShape<T> : Shape<T>
{
    // An application that decides writes and reads few of the shapes there are.
    private readonly Lazy<MembersTold> _told;
    private readonly string? _definition;
    private readonly bool _isChoice;

    /// <param name="tell">Names the members, and gives how an object is made of them; asked when the shape is first needed.</param>
    /// <param name="definition">The name under which a JSON Schema tells it once.</param>
    /// <param name="optional">How members that may be left out may be.</param>
    /// <param name="isChoice">Whether exactly one of the members is there.</param>
    public ObjectShape(Func<Members<T>, Func<Members<T>, T>> tell, string? definition = null, Presence optional = Presence.Optional, bool isChoice = false)
    {
        _told = new(() => new(tell, optional), LazyThreadSafetyMode.PublicationOnly);
        _definition = definition;
        _isChoice = isChoice;
    }

    /// <summary>The names of the members.</summary>
    internal string[] Names => Told.Known.Names;

    private MembersTold Told => _told.Value;

    internal override void Write(ShapeWriter writer, T value)
    {
        if (writer.Visit is { } visit)
        {
            visit(value!);
            foreach (var held in Told.Held) visit(held(value));
        }

        writer.BeginObject();
        foreach (var member in MembersFor(writer.Text))
        {
            if (member.Decides || writer.Text != ShapeText.Decisive) member.Write(writer, value);
        }

        writer.EndObject();
    }

    /// <summary>Writes the members into an object that has begun; those of a canonical text from one name (included) to another (excluded).</summary>
    internal void WriteMembers(ShapeWriter writer, T value, string? from, string? to)
    {
        foreach (var member in MembersFor(writer.Text))
        {
            if (from is not null && string.CompareOrdinal(member.Name, from) < 0) continue;
            if (to is not null && string.CompareOrdinal(member.Name, to) >= 0) continue;
            if (member.Decides || writer.Text != ShapeText.Decisive) member.Write(writer, value);
        }
    }

    internal override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var before = place.Findings.Count;
        return place.Members(Told.Known) is { } found && TryMake(place, found, before, out value);
    }

    /// <summary>The value that the members of an object make.</summary>
    /// <param name="place">Where the object stands.</param>
    /// <param name="found">Its members.</param>
    /// <param name="before">How many findings there were before it.</param>
    /// <param name="value">The value.</param>
    /// <param name="after">How many members stand before those of the shape.</param>
    internal bool TryMake(JsonPlace place, JsonMembers found, int before, [MaybeNullWhen(false)] out T value, int after = 0)
    {
        value = default;
        if (_isChoice && found.OneOf(Names) is null) return false;
        var told = Told;
        var values = new object?[told.Members.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Read(told.Members[i], found, i + after, place);
        if (place.Findings.Count > before) return false;
        Members<T> read = new(told.Named, values);
        foreach (var check in told.Named.Checks)
        {
            foreach (var (member, reason) in check(read)) found.RefuseAt(member, reason);
        }

        if (place.Findings.Count > before) return false;
        value = told.Make(read)!;
        return true;
    }

    internal override void Describe(SchemaWriter schema)
    {
        if (_definition is { } name) schema.Refer(name, definition => DescribeMembers(definition));
        else DescribeMembers(schema);
    }

    /// <summary>The keywords of the object, with one more member first where a word tells its kind.</summary>
    internal void DescribeMembers(SchemaWriter schema, (string Name, string Word)? kind = null)
    {
        schema.Say("type", "object");
        schema.Say("additionalProperties", false);
        string[] required = [.. kind is { } first ? [first.Name] : Array.Empty<string>(), .. Told.Members.Where(member => member.Presence == Presence.Required).Select(member => member.Name)];
        if (required.Length > 0) schema.Say("required", required);
        if (_isChoice)
        {
            schema.Say("minProperties", 1);
            schema.Say("maxProperties", 1);
        }

        schema.Nest("properties", properties =>
        {
            if (kind is { } told) properties.Nest(told.Name, word => Shape.Constant(told.Word).Describe(word));
            foreach (var member in Told.Members)
            {
                properties.Nest(member.Name, described =>
                {
                    if (member.About is { } about) described.Say("description", about);
                    if (member.Presence == Presence.OptionalOrNull) described.Nest("anyOf", [member.Describe, none => none.Say("type", "null")]);
                    else member.Describe(described);
                });
            }
        });
    }

    private static object? Read(Member<T> member, JsonMembers found, int index, JsonPlace owner)
    {
        if (!found.IsThere(index))
        {
            if (member.Presence == Presence.Required) found.Missing(member.Name);
            return null;
        }

        var place = found.At(index);
        if (member.Presence == Presence.OptionalOrNull && place.IsNull) return null;
        var value = member.Read(place);
        if (member.IsUnique && value is not null && owner.Siblings?.Tells(member.Name, value) == false) place.Refuse(JsonReasons.RepeatedValue(TextOf(value)));
        return value;
    }

    private static string TextOf(object value) => value is decimal number ? ShapeWriter.NumberText(number) : value.ToString()!;

    private Member<T>[] MembersFor(ShapeText text) => text == ShapeText.Readable ? Told.Members : Told.Sorted;

    private sealed class MembersTold
    {
        public MembersTold(Func<Members<T>, Func<Members<T>, T>> tell, Presence optional)
        {
            Named = new(optional);
            Make = tell(Named);
            Members = Named.ToArray();
            Sorted = [.. Members.OrderBy(member => member.Name, StringComparer.Ordinal)];
            Known = new([.. Members.Select(member => member.Name)]);
        }

        public Members<T> Named { get; }

        public Func<Members<T>, T> Make { get; }

        public Member<T>[] Members { get; }

        public Member<T>[] Sorted { get; }

        public JsonNames Known { get; }

        public IReadOnlyList<Func<T, object>> Held => Named.Held;
    }
}
