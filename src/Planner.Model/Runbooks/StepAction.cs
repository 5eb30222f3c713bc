namespace Planner.Model.Runbooks;

/// <summary>The closed vocabulary of runbook steps.</summary>
public enum StepAction
{
    /// <summary>Builds a wanted protection on a host that lacks it.</summary>
    Provision,

    /// <summary>Stops a service in good order.</summary>
    Stop,

    /// <summary>Makes sure that the old primary cannot acknowledge a write, with a recorded proof.</summary>
    Fence,

    /// <summary>Makes a standby writable.</summary>
    Promote,

    /// <summary>Brings data back from a copy.</summary>
    Restore,

    /// <summary>Brings a former primary back as a standby.</summary>
    Rejoin,

    /// <summary>Sends users to another host.</summary>
    SwitchTraffic,

    /// <summary>Proves from outside that the service works.</summary>
    Verify,

    /// <summary>Something a person does and confirms with evidence.</summary>
    Manual,
}
