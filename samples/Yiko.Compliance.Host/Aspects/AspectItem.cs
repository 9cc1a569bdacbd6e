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

    public EnvironmentalAspect Aspect =>
        new() { Id = Id, Type = Words<AspectType>.Find(Type), Tense = Words<AspectTense>.Find(Tense), State = Words<AspectState>.Find(State) };

    internal void Show(EnvironmentalAspect aspect) =>
        (Type, Tense, State) = (Words<AspectType>.OrNull(aspect.Type), Words<AspectTense>.OrNull(aspect.Tense), Words<AspectState>.OrNull(aspect.State));
}
