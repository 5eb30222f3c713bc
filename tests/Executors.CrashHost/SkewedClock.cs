namespace Executors.CrashHost;

/// <summary>The real clock, ahead by a while: a process that starts after a lease has run out.</summary>
internal sealed class SkewedClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
