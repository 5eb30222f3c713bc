using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Projection;

/// <summary>Reads a supplier as clauses see it.</summary>
internal static class SupplierProjection
{
    /// <summary>The supplier.</summary>
    /// <param name="supplier">The supplier.</param>
    /// <param name="place">Its place.</param>
    /// <param name="days">The days that count.</param>
    public static SupplierFacts Supplier(Supplier supplier, Place place, Days days)
    {
        var continuity = new CheckView(supplier.ContinuityPlan, place.Enter("continuityPlan"), days);
        var risk = new CheckView(supplier.RiskAssessment, place.Enter("riskAssessment"), days);
        var audit = new CheckView(supplier.Audit, place.Enter("audit"), days);
        return new SupplierFacts
        {
            Id = supplier.Id,
            Outsourcer = place.Read(supplier.Outsourcer, "outsourcer"),
            Rto = place.Read(supplier.Rto, "rto"),
            ContinuityProven = continuity.Passed,
            ContinuityAge = continuity.Age,
            RiskAssessed = risk.Passed,
            RiskAssessedAge = risk.Age,
            Audited = audit.Passed,
            AuditedAge = audit.Age,
            Contingency = place.Read(supplier.Contingency, "contingency"),
        };
    }
}
