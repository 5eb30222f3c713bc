using Executors.CrashHost;

return args switch
{
    ["hammer", var directory, var tag, var count] => await Hammer.RunAsync(directory, tag, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), CancellationToken.None),
    ["drive", var directory, var skew, "kill", var at] => await Drive.RunAsync(directory, Drive.Number(skew), inTurn: false, new KillSwitch(Drive.Number(at), KillSwitch.Kill), CancellationToken.None),
    // One step at a time: a process frozen while another of its threads writes would keep the whole store locked.
    ["drive", var directory, var skew, "hold", var at] => await Drive.RunAsync(directory, Drive.Number(skew), inTurn: true, new KillSwitch(Drive.Number(at), KillSwitch.Hold), CancellationToken.None),
    _ => throw new ArgumentException("hammer DIRECTORY TAG COUNT | drive DIRECTORY SKEW kill|hold POINT"),
};
