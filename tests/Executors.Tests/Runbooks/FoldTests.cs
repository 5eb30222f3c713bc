using Executors.CrashHost;
using Executors.Runbooks.Journal;
using Executors.Runbooks.State;
using FsCheck;
using FsCheck.Fluent;
using Planner.Model.Runbooks;
using Planner.Model.Runs;

namespace Executors.Tests.Runbooks;

public sealed class FoldTests
{
    private static readonly Confirmation Yes = new(EffectIsThere: true, new string('e', 64), "seen");
    private static readonly RunbookStep[] Steps = [FilesExecutor.Step("one", "a", "append"), FilesExecutor.Step("two", "b", "append")];
    private static readonly RunEvent Started = new RunEvent.Started(
        new RunRequest(new Runbook("test", RunbookKind.Provision, "core", Steps, ""), "host", true, new Dictionary<string, string>()), "");

    private static readonly RunEvent[] Possible =
    [
        Started, new RunEvent.Driven("x/1", 1), new RunEvent.Refused("no"), new RunEvent.AbortAsked("no"), new RunEvent.Aborted("no", []), new RunEvent.Finished(),
        .. new[] { "one", "two" }.SelectMany(step => new RunEvent[]
        {
            new RunEvent.Intended(step, 1), new RunEvent.Applied(step, ""), new RunEvent.Checked(step, ""), new RunEvent.Adopted(step, ""),
            new RunEvent.Failed(step, "a", "", ""), new RunEvent.Asked(step, "?"), new RunEvent.Confirmed(step, Yes),
        }),
    ];

    [Fact]
    public void Nothing_folds_to_nothing() => Assert.Null(RunState.Fold(RunFixture.Run, []));

    [Fact]
    public void Folding_is_one_entry_after_the_other_and_what_is_done_stays_done() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Journals(), journal =>
        {
            RunState? before = null;
            for (var length = 1; length <= journal.Length; length++)
            {
                if (TryFold(journal[..length]) is not { } state)
                {
                    return TryFold(journal) is null;
                }

                if (before is { IsOver: true } && (state.Phase != before.Phase || state.StepsDone != before.StepsDone))
                {
                    return false;
                }

                if (before is not null && before.Steps.Any(step => step.Value.IsDone && state.Steps[step.Key] != step.Value))
                {
                    return false;
                }

                before = state;
            }

            return true;
        }));

    [Fact]
    public void A_finished_run_has_every_step_done() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Journals(), journal =>
            TryFold(journal) is not { Phase: RunPhase.Finished } state || state.Steps.Values.All(step => step.IsDone)));

    [Fact]
    public void Every_event_is_read_back_as_it_was_written() =>
        Assert.All(Possible, happened => Assert.Equal(
            EventJson.Write(happened).ToJsonString(), EventJson.Write(EventJson.ReadRunEvent(EventJson.Write(happened).ToJsonString())).ToJsonString()));

    [Fact]
    public void Of_two_people_who_answer_the_first_decides()
    {
        var state = TryFold([Started, new RunEvent.Intended("one", 1), new RunEvent.Asked("one", "?"), new RunEvent.Confirmed("one", Yes with { EffectIsThere = false }), new RunEvent.Confirmed("one", Yes)])!;
        Assert.Equal(StepPhase.ConfirmedAbsent, state.Steps["one"].Phase);
    }

    [Fact]
    public void A_step_that_is_unknown_breaks_the_journal_and_is_named() =>
        Assert.Contains("no step 'three'", Assert.Throws<BrokenRunException>(() => Fold([Started, new RunEvent.Intended("three", 1)])).Message, StringComparison.Ordinal);

    private static Arbitrary<RunEvent[]> Journals() => Gen.Elements(Possible).ListOf().Select(events => events.Prepend(Started).ToArray()).ToArbitrary();

    private static RunState? TryFold(RunEvent[] events)
    {
        try
        {
            return Fold(events);
        }
        catch (BrokenRunException)
        {
            return null;
        }
    }

    private static RunState? Fold(RunEvent[] events) =>
        RunState.Fold(RunFixture.Run, events.Select((happened, i) => new RunEntry(i + 1, DateTimeOffset.UnixEpoch.AddSeconds(i), "person:x", happened)));
}
