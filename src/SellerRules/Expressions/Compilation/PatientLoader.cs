namespace SellerRules.Expressions.Compilation;

/// <summary>Reads the instants of records, by generated code once there are many. Thread-safe.</summary>
/// <param name="opening">What reads them at first.</param>
/// <param name="generate">Makes what reads them then.</param>
internal sealed class PatientLoader(Action<object, long[]> opening, Func<Action<object, long[]>> generate)
{
    private const int Patience = 2_000;

    private Action<object, long[]>? _run;
    private int _runs;

    /// <summary>Reads a record's instants into their slots.</summary>
    public void Load(object record, long[] slots) => (_run ?? Await())(record, slots);

    // Runs that two threads count as one, and code that two make at once, do no harm.
    private Action<object, long[]> Await() => _runs++ < Patience ? opening : _run = generate();
}
