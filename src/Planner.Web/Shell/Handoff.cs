namespace Planner.Web.Shell;

/// <summary>
/// Carries what the first view of a page was made of to the circuit that takes the page over, so that it neither blinks nor is computed twice.
/// The page keeps only a ticket. Only the newest few are kept.
/// </summary>
internal sealed class Handoff
{
    private const int Most = 16;
    private readonly Lock gate = new();
    private readonly Queue<(string Ticket, object Value)> left = new();

    /// <summary>Leaves a value. Returns its ticket.</summary>
    public string Leave(object value)
    {
        var ticket = Guid.NewGuid().ToString("N");
        lock (gate)
        {
            left.Enqueue((ticket, value));
            if (left.Count > Most)
            {
                left.Dequeue();
            }
        }

        return ticket;
    }

    /// <summary>Takes a value; null when it is gone or the ticket is null.</summary>
    public T? Take<T>(string? ticket)
        where T : class
    {
        lock (gate)
        {
            return left.FirstOrDefault(entry => entry.Ticket == ticket).Value as T;
        }
    }
}
