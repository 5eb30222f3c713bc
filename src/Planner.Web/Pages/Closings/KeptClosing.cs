using Planner.Engine.Assessing;

namespace Planner.Web.Pages.Closings;

/// <summary>A smallest change with its document.</summary>
/// <param name="Closed">What must change.</param>
/// <param name="Json">Hash of the document behind the download.</param>
internal sealed record KeptClosing(ClosedLevel Closed, string Json);
