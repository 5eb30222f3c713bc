namespace Executors.Contract;

/// <summary>The address that users use, as a sentinel connects to it.</summary>
/// <param name="Address">Name or address.</param>
/// <param name="Port">1 to 65535.</param>
/// <param name="Database">What is opened there.</param>
/// <param name="User">As whom.</param>
/// <param name="Password">Where that user's secret is.</param>
/// <param name="TlsRootFile">File on the planner's machine with the root that signed the servers' certificates.</param>
public sealed record SentinelTarget(string Address, int Port, string Database, string User, SecretReference Password, string TlsRootFile);
