namespace Planner.Model.Dependencies;

/// <summary>Strongly connected components, by Tarjan's algorithm without recursion: linear in nodes and edges, however long a chain is.</summary>
internal sealed class StrongGroups
{
    private readonly int[][] edges;
    private readonly int[] order;
    private readonly int[] lowest;
    private readonly bool[] isWaiting;
    private readonly Stack<int> waiting = [];
    private readonly Stack<(int Node, int Next)> path = [];
    private readonly List<IReadOnlyList<int>> groups = [];
    private int seen;

    private StrongGroups(int[][] edges)
    {
        this.edges = edges;
        order = new int[edges.Length];
        lowest = new int[edges.Length];
        isWaiting = new bool[edges.Length];
    }

    /// <summary>The groups; each comes after those its edges lead to.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int[][] edges)
    {
        var search = new StrongGroups(edges);
        for (var node = 0; node < edges.Length; node++)
        {
            if (search.order[node] == 0)
            {
                search.From(node);
            }
        }

        return search.groups;
    }

    private void From(int root)
    {
        Enter(root);
        while (path.TryPop(out var at))
        {
            if (at.Next == edges[at.Node].Length)
            {
                Leave(at.Node);
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            var next = edges[at.Node][at.Next];
            if (order[next] == 0)
            {
                Enter(next);
            }
            else if (isWaiting[next])
            {
                lowest[at.Node] = Math.Min(lowest[at.Node], order[next]);
            }
        }
    }

    private void Enter(int node)
    {
        order[node] = lowest[node] = ++seen;
        isWaiting[node] = true;
        waiting.Push(node);
        path.Push((node, 0));
    }

    private void Leave(int node)
    {
        if (path.TryPeek(out var above))
        {
            lowest[above.Node] = Math.Min(lowest[above.Node], lowest[node]);
        }

        if (lowest[node] != order[node])
        {
            return;
        }

        var group = new List<int>();
        int member;
        do
        {
            member = waiting.Pop();
            isWaiting[member] = false;
            group.Add(member);
        }
        while (member != node);
        groups.Add(group);
    }
}
