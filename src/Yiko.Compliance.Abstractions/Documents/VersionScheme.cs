using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>How the versions of a document are written and counted: <c>A/0</c>, <c>A/1</c>, <c>B/0</c>, or as data any other way.</summary>
/// <remarks>
/// <para>
/// The parts stand from the largest to the smallest. When a part rises, those after it begin again, unless the scheme keeps them.
/// A part that has reached its end raises the one before it.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Scheme))]
[JsonConverter(typeof(ShapeJsonConverter<VersionScheme>))]
[TypeConverter(typeof(ShapeTypeConverter<VersionScheme>))]
public sealed class VersionScheme : IEquatable<VersionScheme>
{
    /// <summary>A scheme of parts.</summary>
    /// <param name="parts">At least one part, the first without an end; each later one told apart from the one before it.</param>
    /// <param name="resetsLowerParts">Whether the parts after a part that rises begin again.</param>
    /// <exception cref="ArgumentException">The parts cannot be told apart, or cannot go on for ever; the message lists every fault.</exception>
    public VersionScheme(IEnumerable<VersionPart> parts, bool resetsLowerParts = true)
    {
        Parts = Guard.Against.Null(parts).ToValueList();
        ResetsLowerParts = resetsLowerParts;
        Faults.ThrowIfAny(FaultsOf(Parts, resetsLowerParts), nameof(parts));
    }

    /// <summary>
    /// The default: edition letter and revision number, A/0, A/1 … B/0. No letter is left out, AA follows Z. Source: management manual
    /// 0.6-5 for the letters, Chinese practice (版本/修改状态) for the number.
    /// </summary>
    public static VersionScheme Standard { get; } = new([VersionPart.Letters(), VersionPart.Numbers("/")]);

    /// <summary>As <see cref="Standard"/> without the letters I, O, Q, S, X and Z, which ASME Y14.35M-1997 leaves out.</summary>
    public static VersionScheme Asme { get; } = new([VersionPart.Letters("IOQSXZ"), VersionPart.Numbers("/")]);

    /// <summary>As <see cref="Standard"/> without the letters I and O, which are easily read as 1 and 0.</summary>
    public static VersionScheme WithoutIAndO { get; } = new([VersionPart.Letters("IO"), VersionPart.Numbers("/")]);

    /// <summary>Edition letter and a number that runs on through the editions, as some product data systems keep it: A.2, B.2, B.3.</summary>
    public static VersionScheme RunningRevision { get; } = new([VersionPart.Letters(), VersionPart.Numbers(".")], resetsLowerParts: false);

    /// <summary>Three numbers, as software versions have them: 1.0.0, 1.1.0, 1.1.1, 2.0.0.</summary>
    public static VersionScheme ThreeNumbers { get; } =
        new([VersionPart.Numbers(first: 1), VersionPart.Numbers("."), VersionPart.Numbers(".")]);

    /// <summary>One number that rises with every change: 0, 1, 2.</summary>
    public static VersionScheme SingleNumber { get; } = new([VersionPart.Numbers()]);

    /// <summary>One letter that rises with every change: A, B, C.</summary>
    public static VersionScheme SingleLetter { get; } = new([VersionPart.Letters()]);

    /// <summary>The parts, from the largest to the smallest.</summary>
    public ValueList<VersionPart> Parts { get; }

    /// <summary>Whether the parts after a part that rises begin again.</summary>
    public bool ResetsLowerParts { get; }

    /// <summary>The version of the first issue: A/0.</summary>
    public DocumentVersion First => new(this, Parts.Select(part => part.First).ToValueList());

    /// <summary>As <see cref="Standard"/>, with a highest revision, after which a new edition has to come: 5, 9 and 10 are in use.</summary>
    /// <param name="highest">The last revision of an edition, 0 or more, included.</param>
    /// <exception cref="ArgumentException"><paramref name="highest"/> is below 0.</exception>
    public static VersionScheme UpToRevision(int highest) =>
        new([VersionPart.Letters(), VersionPart.Numbers("/", highest: Guard.Against.Negative(highest))]);

    /// <inheritdoc/>
    public bool Equals(VersionScheme? other) => other is not null && ResetsLowerParts == other.ResetsLowerParts && Parts == other.Parts;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(VersionScheme? left, VersionScheme? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(VersionScheme? left, VersionScheme? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VersionScheme);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ResetsLowerParts, Parts);

    /// <summary>The first version, as an example of the scheme.</summary>
    public override string ToString() => First.ToString();

    /// <summary>Whether nothing tells a part from the next: what follows must begin with a character that the part itself cannot hold.</summary>
    internal static bool Blurs(VersionPart part, VersionPart next) =>
        next.Separator.Length > 0 ? part.Spells(next.Separator[0])
        : next.IsLettered ? next.Alphabet.Any(part.Spells)
        : !part.IsLettered;

    private static IEnumerable<string> FaultsOf(ValueList<VersionPart> parts, bool resets)
    {
        if (parts.IsEmpty)
        {
            yield return "a version needs at least one part";
            yield break;
        }

        if (parts[0].Highest is not null) yield return "the first part has an end, after which there would be no version";
        if (!resets && parts.Any(part => part.Highest is not null)) yield return "a part with an end has to begin again when the part before it rises";
        for (var i = 1; i < parts.Count; i++)
        {
            if (Blurs(parts[i - 1], parts[i])) yield return $"nothing tells part {i} from part {i + 1}";
        }
    }
}
