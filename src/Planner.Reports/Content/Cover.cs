namespace Planner.Reports.Content;

/// <summary>The first page.</summary>
/// <param name="Title">Set large; wrapped where needed.</param>
/// <param name="Subtitle">Under the title.</param>
/// <param name="Facts">What identifies the report: organisation, number, date, standards, digest.</param>
/// <param name="Notice">One sentence at the foot, such as the classification.</param>
public sealed record Cover(string Title, string Subtitle, IReadOnlyList<(string Label, RichText Value)> Facts, string Notice = "");
