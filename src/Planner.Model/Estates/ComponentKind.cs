namespace Planner.Model.Estates;

/// <summary>What a component is.</summary>
public enum ComponentKind
{
    /// <summary>A machine, physical or virtual.</summary>
    Host,

    /// <summary>A database.</summary>
    Database,

    /// <summary>A block volume.</summary>
    Block,

    /// <summary>A file system or share.</summary>
    File,

    /// <summary>An object store.</summary>
    Object,

    /// <summary>A message queue.</summary>
    Queue,

    /// <summary>A cache.</summary>
    Cache,

    /// <summary>A load balancer.</summary>
    LoadBalancer,

    /// <summary>A name service.</summary>
    Dns,

    /// <summary>A directory or sign-in service.</summary>
    Identity,

    /// <summary>A key store.</summary>
    Keys,

    /// <summary>A network device.</summary>
    Network,
}
