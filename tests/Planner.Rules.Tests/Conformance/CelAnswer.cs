namespace Planner.Rules.Tests.Conformance;

/// <summary>How our language takes an official case.</summary>
internal enum CelAnswer
{
    /// <summary>The same value, by both evaluators.</summary>
    Same,

    /// <summary>CEL gives no value, and neither do we: refused at load, or unknown.</summary>
    NoValueEither,

    /// <summary>CEL gives no value; we do, by what is known in spite of that.</summary>
    KnownInSpite,

    /// <summary>Refused when the clause is loaded.</summary>
    Refused,

    /// <summary>Another value, or unknown: a mistake.</summary>
    Contrary,
}
