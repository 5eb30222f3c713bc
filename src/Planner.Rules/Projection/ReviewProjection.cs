using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads a review as clauses see it.</summary>
internal static class ReviewProjection
{
    /// <summary>The review; null when it lies ahead.</summary>
    /// <param name="review">The review.</param>
    /// <param name="place">Its place.</param>
    /// <param name="days">The days that count.</param>
    public static ReviewFacts? Review(Review review, Place place, Days days)
    {
        if (review.On > days.Assessment)
        {
            return null;
        }

        var ended = new DayView(review.On, place, "on", days);
        return new ReviewFacts
        {
            Id = review.Id,
            Kind = place.Read<ReviewKind>(review.Kind, "kind"),
            Age = ended.EventAge,
            Passed = ended.On is null ? null : CheckView.Succeeded(place.Read(review.Result, "result")),
            Complete = place.Read(review.Complete, "complete"),
            Reported = place.IsNamed(review.Report?.Sha256, "report"),
            OpenFindings = place.Read(review.OpenFindings, "openFindings"),
        };
    }
}
