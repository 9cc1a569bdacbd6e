namespace Yiko.Compliance.Shapes;

/// <summary>The members of an object: named one after the other when its shape is told, and holding their values when one is read.</summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
public sealed class Members<TOwner>
{
    // Of what is read nothing is told: the lists are those of the one that is.
    private readonly List<Member<TOwner>> _members;
    private readonly List<Func<Members<TOwner>, IEnumerable<(string? Member, Reason Reason)>>> _checks;
    private readonly List<Func<TOwner, object>> _held;
    private readonly Presence _optional;
    private readonly object?[] _values;

    internal Members(Presence optional) => (_optional, _values, _members, _checks, _held) = (optional, [], [], [], []);

    internal Members(Members<TOwner> told, object?[] values) =>
        (_optional, _values, _members, _checks, _held) = (told._optional, values, told._members, told._checks, told._held);

    internal Member<TOwner>[] ToArray() => [.. _members];

    internal IReadOnlyList<Func<Members<TOwner>, IEnumerable<(string? Member, Reason Reason)>>> Checks => _checks;

    internal IReadOnlyList<Func<TOwner, object>> Held => _held;

    /// <summary>A member that is always there.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="of">Takes it from an object.</param>
    /// <param name="decides">Whether it belongs to the content that is hashed; false for what is only shown, such as names and colours.</param>
    /// <param name="isUnique">Whether, in a list of such objects, no two have the same value.</param>
    /// <param name="about">What an editor says of it.</param>
    /// <returns>Takes the value from what was read.</returns>
    public Func<Members<TOwner>, TValue> Required<TValue>(
        string name, Shape<TValue> shape, Func<TOwner, TValue> of, bool decides = true, bool isUnique = false, string? about = null)
        where TValue : notnull =>
        Add(name, Presence.Required, shape, owner => (true, of(owner)), default!, decides, isUnique, about);

#pragma warning disable RS0026 // A value type takes one of the two and a class the other: no call can mean both.
    /// <summary>A member that is left out where it is null.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="of">Takes it from an object.</param>
    /// <param name="decides">Whether it belongs to the content that is hashed; false for what is only shown.</param>
    /// <param name="about">What an editor says of it.</param>
    /// <returns>Takes the value from what was read.</returns>
    public Func<Members<TOwner>, TValue?> Optional<TValue>(
        string name, Shape<TValue> shape, Func<TOwner, TValue?> of, bool decides = true, string? about = null)
        where TValue : struct
    {
        var index = Tell(name, _optional, shape, owner => of(owner) is { } value ? (true, value) : (false, default), decides, false, about);
        return read => read._values[index] is TValue value ? value : null;
    }

    /// <summary>A member that is left out where it is null.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="of">Takes it from an object.</param>
    /// <param name="decides">Whether it belongs to the content that is hashed; false for what is only shown.</param>
    /// <param name="about">What an editor says of it.</param>
    /// <returns>Takes the value from what was read.</returns>
    public Func<Members<TOwner>, TValue?> Optional<TValue>(
        string name, Shape<TValue> shape, Func<TOwner, TValue?> of, bool decides = true, string? about = null)
        where TValue : class =>
        Add<TValue>(name, _optional, shape, owner => of(owner) is { } value ? (true, value) : (false, null), default!, decides, false, about);
#pragma warning restore RS0026

    /// <summary>A member that is left out where it has its usual value.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="of">Takes it from an object.</param>
    /// <param name="usual">The value that holds where it is left out.</param>
    /// <param name="decides">Whether it belongs to the content that is hashed; false for what is only shown.</param>
    /// <param name="about">What an editor says of it.</param>
    /// <returns>Takes the value from what was read.</returns>
    public Func<Members<TOwner>, TValue> Usual<TValue>(
        string name, Shape<TValue> shape, Func<TOwner, TValue> of, TValue usual, bool decides = true, string? about = null)
        where TValue : notnull =>
        Add(
            name, _optional, shape, owner => of(owner) is var value && EqualityComparer<TValue>.Default.Equals(value, usual) ? (false, default) : (true, value),
            usual, decides, false, about);

    /// <summary>A member that is always written, and may be left out of what is read: then it has the value given.</summary>
    internal Func<Members<TOwner>, TValue> Assumed<TValue>(
        string name, Shape<TValue> shape, Func<TOwner, TValue> of, TValue otherwise, bool decides = true, string? about = null)
        where TValue : notnull =>
        Add(name, _optional, shape, owner => (true, of(owner)), otherwise, decides, false, about);

    /// <summary>A list that is left out where it is empty.</summary>
    /// <typeparam name="TItem">The type of its items.</typeparam>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="shape">The shape of its value.</param>
    /// <param name="of">Takes it from an object.</param>
    /// <param name="decides">Whether it belongs to the content that is hashed; false for what is only shown.</param>
    /// <param name="about">What an editor says of it.</param>
    /// <returns>Takes the value from what was read.</returns>
    public Func<Members<TOwner>, ValueList<TItem>> List<TItem>(
        string name, Shape<TItem> shape, Func<TOwner, ValueList<TItem>> of, bool decides = true, string? about = null) =>
        Usual(name, Shape.List(shape), of, [], decides, about);

    /// <summary>A word that is the same in each object, such as the one that tells what a file holds.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="word">The word.</param>
    public void Constant(string name, string word) => Tell(name, Presence.Required, Shape.Constant(word), _ => (true, word), true, false, null);

    /// <summary>What must hold between members. It is asked only where each member was read.</summary>
    /// <param name="check">
    /// What does not hold: the member at which it is told, or a place within one (<c>cells[1]</c>), or null for the object itself; and why.
    /// </param>
    public void Check(Func<Members<TOwner>, IEnumerable<(string? Member, Reason Reason)>> check) => _checks.Add(check);

    /// <summary>An object of which the members stand among those of the one that holds it.</summary>
    internal void Holds(Func<TOwner, object> held) => _held.Add(held);

    /// <summary>A member that a file may have and no object holds, such as where an editor finds the schema.</summary>
    internal void Ignored(string name, string about) => Tell<string>(name, Presence.Optional, Shape.Text, _ => (false, null), false, false, about);

    private Func<Members<TOwner>, TValue> Add<TValue>(
        string name, Presence presence, Shape<TValue> shape, Func<TOwner, (bool, TValue?)> of, TValue otherwise, bool decides, bool isUnique, string? about)
    {
        var index = Tell(name, presence, shape, of, decides, isUnique, about);
        return read => read._values[index] is TValue value ? value : otherwise;
    }

    private int Tell<TValue>(
        string name, Presence presence, Shape<TValue> shape, Func<TOwner, (bool, TValue?)> of, bool decides, bool isUnique, string? about)
    {
        _members.Add(new Member<TOwner, TValue>(shape, of)
        {
            Name = name,
            Presence = presence,
            Decides = decides,
            IsUnique = isUnique,
            About = about,
        });
        return _members.Count - 1;
    }
}
