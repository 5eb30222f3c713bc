using Planner.Model.Estates;
using Planner.Model.Quantities;

namespace Planner.Documents.Tests;

/// <summary>Record types that use every shape a document can have.</summary>
public static class Samples
{
    public enum Colour
    {
        Red,
        DeepBlue,
    }

    public sealed record Plan
    {
        public required string Name { get; init; }

        public required int Level { get; init; }

        public bool? Open { get; init; }

        public Colour? Colour { get; init; }

        public TimeSpan? Rto { get; init; }

        public DataSize? Size { get; init; }

        public double? Weight { get; init; }

        public Listing<Part>? Parts { get; init; }

        public IReadOnlyList<string>? Tags { get; init; }

        public IReadOnlyDictionary<string, int>? Limits { get; init; }

        public IReadOnlyList<Measure>? Measures { get; init; }

        public SourceText? Check { get; init; }

        public Point? At { get; init; }

        public Nested? Inside { get; init; }
    }

    public sealed record Part : IIdentified
    {
        public required string Id { get; init; }

        public required Colour Colour { get; init; }

        public int? Count { get; init; }
    }

    public sealed record Nested
    {
        public Nested? Inside { get; init; }
    }

    public sealed record Point(int X, int Y, string Unit = "cm")
    {
        public IReadOnlyList<string> After { get; init; } = [];
    }

    public abstract record Measure
    {
        public string? Note { get; init; }
    }

    public sealed record CopyMeasure : Measure
    {
        public required TimeSpan Interval { get; init; }
    }

    public sealed record MirrorMeasure : Measure
    {
        public required bool Strict { get; init; }
    }
}
