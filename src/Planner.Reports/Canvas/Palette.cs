namespace Planner.Reports.Canvas;

/// <summary>The colours of every report and chart. Few, quiet, and still told apart when printed in grey.</summary>
public static class Palette
{
    private static readonly Ink[] Levels =
    [
        new("level-0", 0x9AA4AF), new("level-1", 0xCFE0E8), new("level-2", 0xA9C8D7), new("level-3", 0x7FADC4),
        new("level-4", 0x417C99), new("level-5", 0x2B6483), new("level-6", 0x134A68),
    ];

    /// <summary>Running text.</summary>
    public static Ink Text { get; } = new("text", 0x1C2733);

    /// <summary>Secondary text.</summary>
    public static Ink Muted { get; } = new("muted", 0x5B6876);

    /// <summary>Headings, links and the one line that should stand out.</summary>
    public static Ink Accent { get; } = new("accent", 0x174A66);

    /// <summary>Hairlines and axes.</summary>
    public static Ink Rule { get; } = new("rule", 0xCBD3DA);

    /// <summary>Ground of a table head or a note.</summary>
    public static Ink Tint { get; } = new("tint", 0xF1F4F7);

    /// <summary>The sheet.</summary>
    public static Ink Paper { get; } = new("paper", 0xFFFFFF);

    /// <summary>A clause that is met.</summary>
    public static Ink Pass { get; } = new("pass", 0x2E7A52);

    /// <summary>A clause that is not met.</summary>
    public static Ink Fail { get; } = new("fail", 0xAE3A2C);

    /// <summary>A clause that cannot be decided.</summary>
    public static Ink Unknown { get; } = new("unknown", 0x8A5D00);

    /// <summary>A clause that does not apply.</summary>
    public static Ink NotApplicable { get; } = new("not-applicable", 0x5F6B78);

    /// <summary>Light ground for <see cref="Pass"/>.</summary>
    public static Ink PassTint { get; } = new("pass-tint", 0xE7F2EC);

    /// <summary>Light ground for <see cref="Fail"/>.</summary>
    public static Ink FailTint { get; } = new("fail-tint", 0xF9EAE7);

    /// <summary>Light ground for <see cref="Unknown"/>.</summary>
    public static Ink UnknownTint { get; } = new("unknown-tint", 0xFBF2DF);

    /// <summary>Light ground for <see cref="NotApplicable"/>.</summary>
    public static Ink NotApplicableTint { get; } = new("not-applicable-tint", 0xEEF0F2);

    /// <summary>The colour of a capability level: light to dark from 1 to 6, grey for 0 and below; above 6 as 6.</summary>
    public static Ink Level(int level) => Levels[Math.Clamp(level, 0, Levels.Length - 1)];
}
