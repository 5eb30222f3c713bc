namespace Planner.Simulation.Hazards;

/// <summary>The white paper's three degrees of cause (2.1), ever rarer and ever worse.</summary>
public enum HazardClass
{
    /// <summary>异常事件: an inner cause makes the system deviate from its design.</summary>
    Anomaly,

    /// <summary>事故事件: an inner or outer cause of a serious failure.</summary>
    Accident,

    /// <summary>灾难事件: an outer cause beyond the operators' control that fails much at once.</summary>
    Disaster,
}
