namespace Executors.PostgreSql;

/// <summary>What a step of this executor does; stands in its parameters.</summary>
internal enum Operation
{
    Keep,
    Prepare,
    Configure,
    Copy,
    Stream,
    Synchronous,
    Fence,
    Promote,
    Verify,
}
