namespace Planner.Storage.Tests;

/// <summary>Real file systems that are full or may only be read, in a mount namespace that ends with the process.</summary>
public sealed class DiskTests
{
    [Fact]
    public async Task A_full_disk_is_said_so_and_what_was_written_before_is_whole()
    {
        using var test = new TestStore();
        var (errors, said) = await InNamespaceAsync($"mount -t tmpfs -o size=600k planner-test '{test.Directory}' && '{CrashHost.Program}' hammer '{test.Directory}' full 100000; code=$?; cp '{test.Directory}'/planner.db* '{test.Directory}.copy'; exit $code", test.Directory + ".copy");
        Assert.Contains("StoreUnavailableException", errors, StringComparison.Ordinal);
        Assert.Matches("the disk is full|the disk failed or is full", errors);

        var copy = test.Directory + ".copy";
        try
        {
            using var store = await Store.OpenAsync(copy, "default", test.Clock, TestStore.Token);
            var verified = await store.Ledger.VerifyAsync([], TestStore.Token);
            Assert.True(verified.Holds, verified.Break?.Reason);
            Assert.Equal(said.Split('\n').Length - 1, verified.Head.Length);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    [Fact]
    public async Task A_directory_that_may_only_be_read_is_said_so()
    {
        using var test = new TestStore();
        (await test.OpenAsync()).Dispose();
        var (errors, _) = await InNamespaceAsync($"mount --bind '{test.Directory}' '{test.Directory}' && mount -o remount,bind,ro '{test.Directory}' && '{CrashHost.Program}' hammer '{test.Directory}' read 1", null);
        Assert.Contains("StoreUnavailableException", errors, StringComparison.Ordinal);
        Assert.Contains("Give this user the right to write there", errors, StringComparison.Ordinal);
    }

    private static async Task<(string Errors, string Said)> InNamespaceAsync(string script, string? made)
    {
        using (var probe = CrashHost.StartProgram("unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "planner-probe", "/mnt"))
        {
            await probe.WaitForExitAsync(TestStore.Token);
            Assert.SkipUnless(probe.ExitCode == 0, "this machine lets no test mount a file system of its own (unshare --user --mount)");
        }

        if (made is not null)
        {
            Directory.CreateDirectory(made);
        }

        using var process = CrashHost.StartProgram("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script);
        var said = process.StandardOutput.ReadToEndAsync(TestStore.Token);
        var errors = await process.StandardError.ReadToEndAsync(TestStore.Token);
        await process.WaitForExitAsync(TestStore.Token);
        Assert.NotEqual(0, process.ExitCode);
        return (errors, await said);
    }
}
