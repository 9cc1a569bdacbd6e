using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>An environmental aspect with its place in the identification, each a word; null where the row does not say.</summary>
public sealed class AspectItem : RegisterItem
{
    public string? Type { get; private set; }

    public string? Tense { get; private set; }

    public string? State { get; private set; }

    /// <summary>What decided, as the codes of the verdict.</summary>
    public string? DecidingCodes { get; internal set; }

    public EnvironmentalAspect Aspect =>
        new() { Id = Id, Type = Words.Find<AspectType>(Type), Tense = Words.Find<AspectTense>(Tense), State = Words.Find<AspectState>(State) };

    internal void Show(EnvironmentalAspect aspect, string decidedBy)
    {
        DecidingCodes = decidedBy.Length > 0 ? decidedBy : null;
        Type = aspect.Type is { } type ? Words.Of(type).Code : null;
        Tense = aspect.Tense is { } tense ? Words.Of(tense).Code : null;
        State = aspect.State is { } state ? Words.Of(state).Code : null;
    }
}
