namespace Planner.Model.Runs;

/// <summary>Something that just happened, for who watches; the record of it is in the store.</summary>
/// <param name="At">When.</param>
/// <param name="About">A run, a drill or a lab.</param>
/// <param name="Message">What happened, in one line.</param>
public sealed record RunNews(DateTimeOffset At, string About, string Message);
