using System.Diagnostics;
using System.Text.RegularExpressions;
using Planner.Engine;

namespace Planner.Web.Tests.Running;

/// <summary>The built web site on a free loopback port with a data directory of its own.</summary>
public sealed partial class RunningWeb : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("planner-web-tests-");
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> output = [];
    private Process? process;

    /// <summary>Talks to it; follows no redirects.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Where it listens.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>Where its verbs work, to take away what a test had it make.</summary>
    public EngineRoom Room => EngineRoom.Here(data.FullName);

    /// <summary>The repository, for the examples.</summary>
    public static string Repository { get; } = FindRepository();

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo(Program, ["--urls", "http://127.0.0.1:0", "--data", data.FullName]) { RedirectStandardOutput = true, RedirectStandardError = true };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Heard(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The site ended at its start."));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client.BaseAddress = await address.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        Client.Dispose();
        data.Delete(recursive: true);
    }

    /// <summary>Everything the site has said.</summary>
    public string Output()
    {
        lock (output)
        {
            return string.Join('\n', output);
        }
    }

    /// <summary>Stores an estate over the API.</summary>
    public async Task<HttpResponseMessage> StoreAsync(string name, string file)
    {
        using var content = new StringContent(await File.ReadAllTextAsync(file), System.Text.Encoding.UTF8, "application/yaml");
        return await Client.PostAsync($"/api/estates?name={name}", content);
    }

    private static string Program
    {
        get
        {
            var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(AppContext.BaseDirectory, "..", "..", "Planner.Web", configuration, "Planner.Web");
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Planner.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie inside the repository.");
    }

    private void Heard(string? line)
    {
        lock (output)
        {
            output.Add(line ?? "");
        }

        if (line is not null && Listening().Match(line) is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
