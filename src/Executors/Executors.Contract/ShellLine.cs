namespace Executors.Contract;

/// <summary>SSH carries one line for a shell: this is the line that gives exactly these arguments.</summary>
internal static class ShellLine
{
    /// <summary>Every argument in single quotes; a quote inside becomes <c>'\''</c>.</summary>
    public static string Of(IEnumerable<string> arguments) =>
        string.Join(' ', arguments.Select(argument => $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'"));
}
