using System.Globalization;
using System.Text.Json.Serialization;

namespace Executors.Runbooks.Approvals;

/// <summary>One condition under which a standing authorisation holds, over the facts of an observation. What was not seen does not hold. Closed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "guard")]
[JsonDerivedType(typeof(Is), "is")]
[JsonDerivedType(typeof(AtMost), "at-most")]
public abstract record GuardCondition
{
    private GuardCondition(string fact) => Fact = fact;

    /// <summary>Path of the fact, such as <c>host/b/role</c>.</summary>
    public string Fact { get; }

    /// <summary>True when the fact was seen and is as wanted.</summary>
    public abstract bool Holds(IReadOnlyDictionary<string, string> facts);

    /// <summary>The fact has exactly this value.</summary>
    /// <param name="Fact">Path of the fact.</param>
    /// <param name="Value">The value, compared letter by letter.</param>
    public sealed record Is(string Fact, string Value) : GuardCondition(Fact)
    {
        /// <inheritdoc/>
        public override bool Holds(IReadOnlyDictionary<string, string> facts) => facts.TryGetValue(Fact, out var seen) && seen == Value;

        /// <inheritdoc/>
        public override string ToString() => $"{Fact} = {Value}";
    }

    /// <summary>The fact is a number not above this one.</summary>
    /// <param name="Fact">Path of the fact.</param>
    /// <param name="Bound">The greatest value allowed, in the fact's own unit; the bound itself holds.</param>
    public sealed record AtMost(string Fact, double Bound) : GuardCondition(Fact)
    {
        /// <inheritdoc/>
        public override bool Holds(IReadOnlyDictionary<string, string> facts) =>
            facts.TryGetValue(Fact, out var seen) && double.TryParse(seen, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number <= Bound;

        /// <inheritdoc/>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fact} <= {Bound}");
    }
}
