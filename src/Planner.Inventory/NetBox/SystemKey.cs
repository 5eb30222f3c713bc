namespace Planner.Inventory.NetBox;

/// <summary>What makes machines one system: their tenant and role; without a tenant their cluster, without a cluster their site.</summary>
/// <param name="Model">Model of the owner: tenant, cluster or site; null when there is none of these.</param>
/// <param name="Owner">Its primary key.</param>
/// <param name="Role">Primary key of the role; null for virtual machines without one.</param>
internal sealed record SystemKey(string? Model, long? Owner, long? Role);
