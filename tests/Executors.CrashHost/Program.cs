using Executors.CrashHost;

return args switch
{
    ["hammer", var directory, var tag, var count] => await Hammer.RunAsync(directory, tag, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["drive", var directory, var skew, var killAt] => await Drive.RunAsync(directory, Drive.Number(skew), Drive.Number(killAt), CancellationToken.None),
    _ => throw new ArgumentException("hammer DIRECTORY TAG COUNT | drive DIRECTORY SKEW KILLAT"),
};
