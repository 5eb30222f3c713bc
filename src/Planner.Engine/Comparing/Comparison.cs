using Planner.Model.Comparing;
using Planner.Model.Planning;
using Planner.Reports.Json;

namespace Planner.Engine.Comparing;

/// <summary>What a comparison found. Closed: the nested records are all there is.</summary>
public abstract record Comparison
{
    private Comparison()
    {
    }

    /// <summary>Writes it as JSON.</summary>
    public abstract void WriteJson(Stream stream);

    /// <summary>Of two plans.</summary>
    public sealed record OfPlans(PlanDifference Difference) : Comparison
    {
        /// <inheritdoc/>
        public override void WriteJson(Stream stream) => DifferenceJson.Write(Difference, stream);
    }

    /// <summary>Of two assessments, or of two estates that were assessed.</summary>
    public sealed record OfAssessments(AssessmentDifference Difference) : Comparison
    {
        /// <inheritdoc/>
        public override void WriteJson(Stream stream) => DifferenceJson.Write(Difference, stream);
    }

    /// <summary>Of two editions on one estate.</summary>
    public sealed record OfEditions(EditionDifference Difference) : Comparison
    {
        /// <inheritdoc/>
        public override void WriteJson(Stream stream) => DifferenceJson.Write(Difference, stream);
    }

    /// <summary>Of two packs.</summary>
    public sealed record OfPacks(PackDifference Difference) : Comparison
    {
        /// <inheritdoc/>
        public override void WriteJson(Stream stream) => DifferenceJson.Write(Difference, stream);
    }
}
