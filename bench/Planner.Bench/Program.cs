using BenchmarkDotNet.Running;
using Planner.Bench;

// `cold` is what the cold-start benchmark starts; `whole` is one pass by the processor's clock, for machines that others use too.
if (args is ["cold"])
{
    Whole.Cold();
}
else if (args is ["whole", ..])
{
    Whole.Print(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Whole).Assembly).Run(args, new Here());
}
