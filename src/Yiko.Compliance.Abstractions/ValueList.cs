using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>An immutable list that is equal to another when it holds equal items in the same order.</summary>
/// <typeparam name="T">The type of the items. Their own equality decides.</typeparam>
/// <remarks>
/// <para>Records hold their lists in this type, because two records with an array or an immutable array inside are never equal.</para>
/// <para>The default value is the empty list.</para>
/// <para>
/// A <c>List&lt;T&gt;</c> or any other sequence becomes one by <c>items.ToValueList()</c>, <c>[.. items]</c> or <c>new ValueList&lt;T&gt;(items)</c>. There is no implicit
/// conversion: with one, <c>known ? items : null</c> would mean a list of null and throw, where a property may lack its list.
/// </para>
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueListJsonConverter))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <summary>A list of items, in their order.</summary>
    /// <param name="items">The items, none of them null.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList(IEnumerable<T> items) => _items = items.ToValueList()._items;

    internal ValueList(T[] owned) => _items = owned;

    /// <summary>The items themselves, which nobody may change.</summary>
    internal T[] Owned => _items ?? [];

    /// <summary>The empty list; also the default value.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>The number of items, 0 or more.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0 (included) to <see cref="Count"/> (excluded).</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => _items is { } items && index >= 0 && index < items.Length
        ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The position is outside the list.");

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item or in the order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items)) return true;
        if (Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i])) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items, separated by commas, in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Walks through the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

#pragma warning disable CA1034 // A struct enumerator lives inside its collection, as those of the framework do.
    /// <summary>Walks through the items of a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        /// <summary>The item that the walk stands at.</summary>
        /// <exception cref="IndexOutOfRangeException">The walk has not begun, or it is over.</exception>
        public readonly T Current => _items[_index];

        /// <summary>Whether both walks stand at the same place of the same list.</summary>
        /// <param name="left">One walk.</param>
        /// <param name="right">The other walk.</param>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>Whether the walks stand at different places.</summary>
        /// <param name="left">One walk.</param>
        /// <param name="right">The other walk.</param>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);

        /// <summary>Moves to the next item.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_index < _items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(_items, other._items) && _index == other._index;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _index;
    }
#pragma warning restore CA1034
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the items given; collection expressions (<c>[a, b]</c>) come here too.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied; none of them null.</param>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(NoneNull(items.ToArray()));

    /// <summary>A list of the items of a sequence, in its order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied; none of them null.</param>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        items is ValueList<T> list ? list : new(NoneNull([.. Guard.Against.Null(items)]));

    // A hole in a list would show far from where it was made.
    private static T[] NoneNull<T>(T[] items)
    {
        if (typeof(T).IsValueType) return items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null) throw new ArgumentNullException(nameof(items), FormattableString.Invariant($"item {i + 1} is null."));
        }

        return items;
    }
}
