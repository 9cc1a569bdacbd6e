using static Yiko.Compliance.Configurations.ControllerAsked;

namespace Yiko.Compliance.Configurations;

public sealed class DependencyGraphTests
{
    private const int Items = 9;

    private static readonly Arbitrary<(int Item, int DependsOn)[]> Graphs = Arb.From(
        from count in Gen.Choose(0, 16)
        from links in Gen.ArrayOf(from item in Gen.Choose(0, Items - 1) from other in Gen.Choose(0, Items - 1) select (item, other), count)
        select links);

    [Fact]
    public void A_change_touches_what_depends_on_it_with_the_way()
    {
        var report = Graph(("interface", "core"), ("report", "interface"), ("print", "report"), ("report", "core"), ("other", "print-driver")).ImpactOf(["core"]);
        Assert.Equal(
            [("interface", "core", 1), ("report", "core", 1), ("print", "report", 2)],
            report.Items.Select(impacted => (impacted.Item, impacted.Cause, impacted.Distance)));
        Assert.Equal(["core", "report", "print"], report.PathTo("print"));
        Assert.Equal(["core"], report.PathTo("core"));
        Assert.Empty(report.PathTo("other"));
        Assert.Empty(Graph().ImpactOf(["core"]).Items);
    }

    [Fact]
    public void Cycles_are_reported_with_their_members() => Assert.Equal(
        [["a", "b", "c"], ["e"], ["x", "y"]],
        Graph(("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("y", "x"), ("x", "y"), ("e", "e"), ("f", "d")).Cycles().Select(members => members.ToArray()));

    [Fact]
    public void Long_chains_need_no_deep_stack()
    {
        var links = Enumerable.Range(0, 200_000).Select(i => ($"i{i}", $"i{i + 1}")).ToArray();
        Assert.Empty(new DependencyGraph(links).Cycles());
        Assert.Single(new DependencyGraph([.. links, ("i200000", "i0")]).Cycles());
        Assert.Equal(200_000, new DependencyGraph(links).ImpactOf(["i200000"]).Items[^1].Distance);
    }

    [Property]
    public Property Impact_is_the_transitive_closure_along_shortest_ways() => Prop.ForAll(Graphs, links =>
    {
        var distances = Distances(links);
        var graph = new DependencyGraph(links.Select(link => ($"i{link.Item}", $"i{link.DependsOn}")));
        for (var source = 0; source < Items; source++)
        {
            var report = graph.ImpactOf([$"i{source}"]);
            Assert.Equal(
                Enumerable.Range(0, Items).Where(item => item != source && distances[item][source] < Items).Select(item => ($"i{item}", distances[item][source])).Order(),
                report.Items.Select(impacted => (impacted.Item, impacted.Distance)).Order());
            foreach (var impacted in report.Items)
            {
                var path = report.PathTo(impacted.Item);
                Assert.Equal((impacted.Distance + 1, $"i{source}"), (path.Count, path[0]));
                Assert.All(path.Zip(path.Skip(1)), pair => Assert.Contains(links, link => ($"i{link.DependsOn}", $"i{link.Item}") == pair));
            }
        }
    });

    [Property]
    public Property Cycles_are_the_items_that_reach_one_another() => Prop.ForAll(Graphs, links =>
    {
        var distances = Distances(links);
        bool Reaches(int from, int to) => links.Contains((from, to)) || distances[from][to] is > 0 and < Items;
        var expected = Enumerable.Range(0, Items)
            .Where(item => links.Contains((item, item)) || Enumerable.Range(0, Items).Any(other => other != item && Reaches(item, other) && Reaches(other, item)))
            .Select(item => string.Join(' ', Enumerable.Range(0, Items).Where(other => other == item || (Reaches(item, other) && Reaches(other, item))).Select(other => $"i{other}")))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var found = new DependencyGraph(links.Select(link => ($"i{link.Item}", $"i{link.DependsOn}"))).Cycles();
        Assert.Equal(expected, found.Select(members => string.Join(' ', members)));
    });

    [Fact]
    public void A_link_is_suspect_from_a_new_version_until_it_is_reviewed()
    {
        var log = new Events();
        var state = Standard.After(log.UnderControl(), [log.Link("manual", "code")]);
        Assert.Empty(new ConfigurationRegister(state).SuspectLinks());
        state = log.WholeChange("CR-1", "1.0.1").Aggregate(state, (before, happened) => Standard.Apply(before, happened).State);
        Assert.Equal([("manual", "code")], new ConfigurationRegister(state).SuspectLinks().Select(link => (link.Item, link.DependsOn)));
        Assert.Equal(["manual"], new ConfigurationRegister(state).Dependencies().ImpactOf(["code"]).Items.Select(impacted => impacted.Item));
        Assert.Empty(new ConfigurationRegister(Standard.Apply(state, log.ReviewLink("manual", "code")).State).SuspectLinks());
        Assert.Empty(new ConfigurationRegister(Standard.Apply(state, log.Unlink("manual", "code")).State).SuspectLinks());
    }

    [Fact]
    public void Cancelled_work_stops()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => Graph(("a", "b")).ImpactOf(["b"], cancelled));
        Assert.Throws<OperationCanceledException>(() => Graph(("a", "b")).Cycles(cancelled));
        Assert.Throws<OperationCanceledException>(() => Standard.Replay(ConfigurationState.Empty, [new Events().Plan()], cancelled));
        Assert.Throws<OperationCanceledException>(() => ConfigurationEvent.FirstBreak([new Events().Plan()], cancelled));
        Assert.Throws<OperationCanceledException>(() => new ConfigurationRegister(Standard.After(new Events().UnderControl())).Account(Events.Start, cancellation: cancelled));
    }

    // Shortest ways by Floyd and Warshall: as slow as it is short.
    private static int[][] Distances((int Item, int DependsOn)[] links)
    {
        int[][] distances = [.. Enumerable.Range(0, Items).Select(_ => new int[Items])];
        for (var i = 0; i < Items; i++)
            for (var j = 0; j < Items; j++) distances[i][j] = i == j ? 0 : links.Contains((i, j)) ? 1 : Items;
        for (var k = 0; k < Items; k++)
            for (var i = 0; i < Items; i++)
                for (var j = 0; j < Items; j++) distances[i][j] = Math.Min(distances[i][j], distances[i][k] + distances[k][j]);
        return distances;
    }

    private static DependencyGraph Graph(params (string Item, string DependsOn)[] links) => new(links);
}
