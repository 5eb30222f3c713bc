namespace Planner.Web.Api;

/// <summary>What a program asks of a comparison.</summary>
/// <param name="Name">A stored estate.</param>
/// <param name="With">Another one; the same without it.</param>
/// <param name="From">The day of the first; without it, the day that it describes.</param>
/// <param name="To">The day of the second; without it, that of the first.</param>
/// <param name="Standard">Editions by id; all that apply without one.</param>
/// <param name="First">An edition by id; with <paramref name="Second"/>, two editions on one estate are compared, on the day <paramref name="From"/>.</param>
/// <param name="Second">Another edition.</param>
internal sealed record CompareQuery(string Name, string? With, string? From, string? To, string[]? Standard, string? First, string? Second);
