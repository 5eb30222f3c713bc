namespace Planner.Planning.Catalogue;

/// <summary>A file of designs.</summary>
/// <param name="Format"><c>planner/designs/v1</c>.</param>
/// <param name="Designs">The designs.</param>
internal sealed record DesignFile(string Format, IReadOnlyList<Design> Designs);
