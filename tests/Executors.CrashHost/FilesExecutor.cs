using System.Text;
using Executors.Contract;
using Executors.Runbooks.Binding;
using Planner.Model.Runbooks;

namespace Executors.CrashHost;

/// <summary>
/// An executor on files of one directory (wanted <c>directory</c>): <c>write</c> gives a file a content, which can be done again; <c>append</c> adds a
/// line, which must not be done twice. A guard for each host, beside the directory, refuses lower epochs and lets one command run at a time. Both work in two halves, so that a killed process can leave half an effect.
/// </summary>
internal sealed class FilesExecutor(Action point) : IExecutor
{
    public string Technology => "files";

    public static Runbook Bind(string id, IReadOnlyList<RunbookStep> steps, Observation observed) =>
        new(id, RunbookKind.Provision, "core", steps, RunbookHash.Of([observed]));

    public static ProtectionTarget TargetIn(string directory) => new(
        "core", "files", new Dictionary<string, IHost>(), new Dictionary<string, string> { ["directory"] = directory }, new Dictionary<string, SecretReference>());

    public static RunbookStep Step(string id, string host, string operation, params string[] after) => new(id, StepAction.Provision, "files", host)
    {
        Summary = $"{operation} {id}",
        After = after,
        Parameters = new Dictionary<string, string> { ["operation"] = operation, ["file"] = operation == "write" ? $"{id}.txt" : $"{host}.log", ["text"] = $"effect of {id}" },
        Commands = [new HostCommand(host, [operation, id], Mutates: true)],
        WhenUnclear = operation == "write" ? WhenUnclear.Repeatable : WhenUnclear.AskPerson,
    };

    public Task<Observation> ObserveAsync(ProtectionTarget target, CancellationToken cancellation) => Task.FromResult(new Observation(
        Technology,
        DateTimeOffset.UnixEpoch,
        Directory.GetFiles(target.Wanted["directory"]).ToDictionary(path => $"file/{Path.GetFileName(path)}", File.ReadAllText),
        new Dictionary<string, string>()));

    public IReadOnlyList<RunbookStep> Plan(ProtectionTarget target, Observation observed, RunbookKind kind) => [];

    public async Task<StepOutcome> ApplyAsync(ProtectionTarget target, RunbookStep step, Epoch epoch, CancellationToken cancellation)
    {
        var text = step.Parameters["text"] + "\n";
        var mode = step.Parameters["operation"] == "write" ? FileMode.Create : FileMode.Append;
        point();
        await using var guard = Enter($"{target.Wanted["directory"]}.{step.Host}.epoch");
        if (guard is null)
        {
            return new StepOutcome.Failed(step.Host, "another command runs there", "resume when it has ended");
        }

        await AdmitAsync(guard, step.Host, epoch, cancellation);
        await using (var file = new FileStream(PathOf(target, step), mode, FileAccess.Write, FileShare.ReadWrite))
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), cancellation);
            await file.FlushAsync(cancellation);
            point();
            await file.WriteAsync(Encoding.UTF8.GetBytes(text[(text.Length / 2)..]), cancellation);
        }

        point();
        return new StepOutcome.Applied($"wrote {text.Length} characters under epoch {epoch.Value}");
    }

    public async Task<StepState> CheckAsync(ProtectionTarget target, RunbookStep step, CancellationToken cancellation)
    {
        point();
        var path = PathOf(target, step);
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path, cancellation) : "";
        var wanted = step.Parameters["text"];
        var whole = text.Split('\n')[..^1].Count(line => line == wanted);
        var torn = text.Length > 0 && !text.EndsWith('\n');
        return whole == 1 && !torn ? new StepState.Done($"{Path.GetFileName(path)} holds it once")
            : whole == 0 && !torn ? new StepState.Absent($"{Path.GetFileName(path)} does not hold it")
            : new StepState.Unclear($"{Path.GetFileName(path)} holds it {whole} times{(torn ? " and ends with half a line" : "")}");
    }

    /// <summary>Null while another process is in.</summary>
    private static FileStream? Enter(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task AdmitAsync(FileStream guard, string host, Epoch epoch, CancellationToken cancellation)
    {
        var recorded = new byte[sizeof(long)];
        var length = await guard.ReadAtLeastAsync(recorded, recorded.Length, throwOnEndOfStream: false, cancellation);
        if (length == recorded.Length && BitConverter.ToInt64(recorded) > epoch.Value)
        {
            throw new StaleEpochException(host, epoch, new Epoch(BitConverter.ToInt64(recorded)));
        }

        guard.Position = 0;
        await guard.WriteAsync(BitConverter.GetBytes(epoch.Value), cancellation);
        await guard.FlushAsync(cancellation);
    }

    private static string PathOf(ProtectionTarget target, RunbookStep step) => Path.Combine(target.Wanted["directory"], step.Parameters["file"]);
}
