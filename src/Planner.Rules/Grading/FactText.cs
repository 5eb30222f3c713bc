using System.Globalization;
using Planner.Documents.Text;

namespace Planner.Rules.Grading;

/// <summary>Values of facts as estates write them.</summary>
internal static class FactText
{
    public static string? Of(object? value) => value switch
    {
        null => null,
        TimeSpan { Ticks: < 0 } span => "-" + TextForms.Duration.Format(-span),
        TimeSpan span => TextForms.Duration.Format(span),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
