namespace Yiko.Compliance.Shapes;

/// <summary>What holds values of a JSON text: the whole, an object or a list. Its path is spelled out when somebody asks; of most nobody does.</summary>
internal sealed class JsonOwner
{
    private readonly JsonOwner? _above;
    private readonly string? _member;
    private readonly int _item;
    private HashSet<(string Member, object Value)>? _seen;

    /// <summary>The whole, at a path.</summary>
    public JsonOwner(string path, FindingList findings) => (Path, Findings) = (path, findings);

    /// <summary>An object or a list that is a member or an item of another; neither where it is that one itself.</summary>
    public JsonOwner(JsonOwner above, string? member, int item) => (_above, _member, _item, Findings) = (above, member, item, above.Findings);

    public FindingList Findings { get; }

    public string Path => field ??= PathOf(_member, _item, _above!);

    /// <summary>The path of a member or an item.</summary>
    public static string PathOf(string? member, int item, JsonOwner owner) =>
        member is not null ? JsonPath.Member(owner.Path, member) : item >= 0 ? JsonPath.Item(owner.Path, item) : owner.Path;

    /// <summary>Whether no item of the list before it had this value of a member.</summary>
    public bool Tells(string member, object value) => (_seen ??= []).Add((member, value));
}
