namespace Yiko.Compliance.Configurations;

/// <summary>Strongly connected components by Tarjan's algorithm, with a stack of its own instead of recursion: chains may be long.</summary>
internal sealed class CycleSearch
{
    private readonly int[] _first;
    private readonly int[] _targets;
    private readonly CancellationToken _cancellation;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly int[] _next;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly Stack<int> _path = new();

    public CycleSearch(int[] first, int[] targets, CancellationToken cancellation)
    {
        (_first, _targets, _cancellation) = (first, targets, cancellation);
        var count = first.Length - 1;
        (_order, _low, _next, _isOpen) = (new int[count], new int[count], new int[count], new bool[count]);
    }

    public IEnumerable<List<int>> Components()
    {
        var seen = 0;
        for (var start = 0; start < _order.Length; start++)
        {
            if (_order[start] != 0) continue;
            Enter(start, ++seen);
            while (_path.Count > 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                var node = _path.Peek();
                if (_next[node] < _first[node + 1])
                {
                    var target = _targets[_next[node]++];
                    if (_order[target] == 0) Enter(target, ++seen);
                    else if (_isOpen[target]) _low[node] = Math.Min(_low[node], _order[target]);
                    continue;
                }

                _path.Pop();
                if (_path.Count > 0) _low[_path.Peek()] = Math.Min(_low[_path.Peek()], _low[node]);
                if (_low[node] == _order[node]) yield return Close(node);
            }
        }
    }

    private void Enter(int node, int order)
    {
        _order[node] = _low[node] = order;
        _next[node] = _first[node];
        _isOpen[node] = true;
        _open.Push(node);
        _path.Push(node);
    }

    private List<int> Close(int root)
    {
        List<int> members = [];
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            members.Add(member);
        }
        while (member != root);
        return members;
    }
}
