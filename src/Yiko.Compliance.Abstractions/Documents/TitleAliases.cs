using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>Other titles under which documents of a register are cited: a table that the host supplies.</summary>
/// <remarks>The table is a function: an alias leads to one title. Every instance is valid. Immutable and safe for concurrent use.</remarks>
public sealed class TitleAliases : IEquatable<TitleAliases>
{
    /// <summary>A table of aliases.</summary>
    /// <param name="aliases">Each alias once, with the title in the register.</param>
    /// <exception cref="ArgumentException">An alias occurs twice; the message lists every one.</exception>
    public TitleAliases(IEnumerable<TitleAlias> aliases)
    {
        Aliases = Guard.Against.Null(aliases).ToValueList();
        Faults.ThrowIfAny(
            Aliases.GroupBy(alias => TitleKey.Of(alias.Alias), StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => $"the alias {group.First().Alias} occurs twice"),
            nameof(aliases));
    }

    /// <summary>The empty table.</summary>
    public static TitleAliases None { get; } = new([]);

    /// <summary>The nine other titles under which the management manual cites the procedures of its annex 1. NUM-08, NUM-11.</summary>
    public static TitleAliases Manual { get; } = new(
    [
        TitleAlias.Of("环境监测和测量管理程序", "环境监测与测量程序"),
        TitleAlias.Of("职业健康安全绩效测量和监视管理程序", "职业健康安全绩效测量和监视管理"),
        TitleAlias.Of("纠正措施管理程序", "不符合与纠正措施控制程序"),
        TitleAlias.Of("不合格与纠正措施控制程序", "不符合与纠正措施控制程序"),
        TitleAlias.Of("基础设施和过程运行环境控制程序", "基础设施和过程环境控制程序"),
        TitleAlias.Of("环境/职业健康安全信息交流控制程序", "信息交流控制程序"),
        TitleAlias.Of("检测和不合格品控制程序", "不合格输出控制程序"),
        TitleAlias.Of("不合格产品和服务控制程序", "不合格输出控制程序"),
        TitleAlias.Of("产品的监视和测量控制程序", "监视、测量、分析和评价控制程序"),
    ]);

    /// <summary>The aliases, in the order given.</summary>
    public ValueList<TitleAlias> Aliases { get; }

    /// <inheritdoc/>
    public bool Equals(TitleAliases? other) => other is not null && Aliases == other.Aliases;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TitleAliases);

    /// <inheritdoc/>
    public override int GetHashCode() => Aliases.GetHashCode();
}

/// <summary>Another title under which a document is cited.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record TitleAlias
{
    /// <summary>The title as it is cited; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Alias
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The title in the register; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Title
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>An alias.</summary>
    /// <param name="alias">The title as it is cited; not blank.</param>
    /// <param name="title">The title in the register; not blank.</param>
    public static TitleAlias Of(string alias, string title) => new() { Alias = alias, Title = title };
}
