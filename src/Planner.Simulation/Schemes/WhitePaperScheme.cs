namespace Planner.Simulation.Schemes;

/// <summary>The white paper's classes of disaster recovery (5.1).</summary>
public enum WhitePaperScheme
{
    /// <summary>周级 (5.1.1): scheduled backup, also offline; cold servers started or built anew.</summary>
    Week,

    /// <summary>天级 (5.1.2): scheduled backup; dormant cold servers of the same make.</summary>
    Day,

    /// <summary>小时级 (5.1.3): warm servers that wake to take over state; data replicated or backed up often.</summary>
    Hour,

    /// <summary>分钟级 (5.1.4): hot servers at least capacity; data replicated in real time.</summary>
    Minute,

    /// <summary>秒级 (5.1.5): both sites serve; the load balancer turns traffic away from the failed one.</summary>
    Second,
}
