using System.Globalization;
using System.Text.Json;
using Planner.Model.Estates;
using Planner.Model.Grading;

namespace Planner.Reports.Json;

/// <summary>What people undertook about a gap; left out where nobody undertook anything.</summary>
internal static class UndertakingParts
{
    /// <summary>Members <c>actions</c> and <c>accepted</c> of a gap.</summary>
    public static void Write(Utf8JsonWriter json, Gap gap)
    {
        if (gap.Actions.Count > 0)
        {
            json.WriteStartArray("actions");
            foreach (var action in gap.Actions)
            {
                Action(json, action);
            }

            json.WriteEndArray();
        }

        if (gap.Accepted is { } risk)
        {
            json.WriteStartObject("accepted");
            json.WriteString("id", risk.Id);
            json.WriteString("reason", risk.Reason);
            json.WriteString("approvedBy", risk.ApprovedBy);
            json.WriteString("approvedOn", Date(risk.ApprovedOn));
            json.WriteString("until", Date(risk.Until));
            json.WriteEndObject();
        }
    }

    private static void Action(Utf8JsonWriter json, GapAction action)
    {
        json.WriteStartObject();
        json.WriteString("id", action.Id);
        json.WriteString("owner", action.Owner);
        json.WriteString("due", Date(action.Due));
        json.WriteString("state", action.State is { } state ? Words.Of(state) : null);
        json.WriteString("task", action.Task);
        json.WriteString("evidence", action.Evidence?.Sha256);
        json.WriteEndObject();
    }

    private static string? Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
