using Executors.Contract;

namespace Executors.Lab;

/// <summary>The files that make a host's root its own, written before its first boot.</summary>
internal sealed class LabHostFiles(LabState state)
{
    /// <summary>Where a host's file lies while the host does not run.</summary>
    public string PathOn(LabHost host, string path) => Path.Combine(state.Directory, "hosts", host.Name, "upper", path);

    /// <summary>Writes them for one host; its own key is there already.</summary>
    public async Task WriteAsync(LabHost host, LabCertificates certificates, CancellationToken cancellation)
    {
        foreach (var place in (string[])["work", "root", "data"])
            Directory.CreateDirectory(Path.Combine(state.Directory, "hosts", host.Name, place));
        await PutAsync(host, "etc/hostname", host.Name + "\n", cancellation);
        await PutAsync(host, "etc/hosts", "127.0.0.1 localhost\n" + string.Concat(state.Hosts.Select(other => $"{other.Address} {other.Name}\n")), cancellation);
        await PutAsync(host, "etc/planner-lab/init.sh", Resource.Text(typeof(LabHostFiles), "init.sh"), cancellation);
        await PutAsync(host, "etc/planner-lab/sshd_config", Resource.Text(typeof(LabHostFiles), "sshd_config"), cancellation);
        await PutAsync(host, "etc/planner-lab/authorized_keys", await File.ReadAllTextAsync(state.KeyFile + ".pub", cancellation), cancellation);
        await PutAsync(host, "etc/planner-lab/root.pem", certificates.RootPem, cancellation);
        if (host.Traffic)
            await WriteTrafficAsync(host, cancellation);
        else
            await WriteServerCertificateAsync(host, certificates, cancellation);
    }

    /// <summary>The hosts' own keys as a client knows them.</summary>
    public string KnownHosts() => string.Concat(
        state.Hosts.Select(host => $"{host.Address} {string.Join(' ', File.ReadAllText(PathOn(host, "etc/planner-lab/host_key.pub")).Split(' ').Take(2))}\n"));

    private async Task WriteTrafficAsync(LabHost host, CancellationToken cancellation)
    {
        var settings = state.Hosts.Where(other => !other.Traffic).Aggregate(
            Resource.Text(typeof(LabHostFiles), "haproxy.cfg"),
            (text, other) => text.Replace($"{{{other.Name}}}", other.Address, StringComparison.Ordinal));
        await PutAsync(host, "etc/haproxy/haproxy.cfg", settings, cancellation);
        await PutAsync(host, "etc/planner-lab/traffic", "", cancellation);
    }

    private async Task WriteServerCertificateAsync(LabHost host, LabCertificates certificates, CancellationToken cancellation)
    {
        var entrances = state.Hosts.Where(other => other.Traffic || other == host).Select(other => other.Address);
        var (certificate, key) = certificates.ForServer(host.Name, entrances);
        await PutAsync(host, "etc/planner-lab/server.pem", certificate, cancellation);
        await PutAsync(host, "etc/planner-lab/server.key", key, cancellation);
        File.SetUnixFileMode(PathOn(host, "etc/planner-lab/server.key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private async Task PutAsync(LabHost host, string path, string text, CancellationToken cancellation)
    {
        var file = PathOn(host, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text, cancellation);
    }
}
