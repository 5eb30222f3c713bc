namespace Executors.Contract;

/// <summary>What a power witness said.</summary>
/// <param name="State">On, off or unknown.</param>
/// <param name="Evidence">Who looked and what was seen.</param>
public sealed record PowerReading(PowerState State, string Evidence);
